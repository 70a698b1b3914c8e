// MySQL's "no date": it says nothing about anybody, programs ask for it, and another day would say that there was one.

const ZERO_DATE = /^0000-00-00(?:[ T]00:00:00(?:\.0+)?)?$/;

export function isZeroDate(text: string): boolean {
  return ZERO_DATE.test(text);
}
