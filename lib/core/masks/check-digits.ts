// Check digits of numbers that people and accounts have, as their standards define them.

/** The digit that makes `digits` and it valid (ISO/IEC 7812-1). */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, double = true; at >= 0; at -= 1, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}
export const luhn = (digits: string): boolean =>
  digits.length > 1 && luhnDigit(digits.slice(0, -1)) === digits.slice(-1);

/** ISO 13616: letters count as 10 to 35, country and check digits at the end; valid when the rest of 97 is 1. */
export function ibanRest(iban: string): number {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const code = Number.parseInt(char, 36);
    rest = (rest * (code > 9 ? 100 : 10) + code) % 97;
  }
  return rest;
}
