// What people write: tickets, notes, reviews. Names, addresses and numbers stand inside the sentences, as in life.
import type { Person } from './people.ts';
import type { Random } from './random.ts';

const OPENINGS: readonly ((p: Person, order: number) => string)[] = [
  (p, order) => `Hello, this is ${p.fullName}. My order ${order} has not arrived yet.`,
  (p, order) => `Hi there, the oak shelf in order ${order} came with a scratch. Could you call me on ${p.phone}?`,
  (p) => `Please change my address to ${p.street}, ${p.postcode} ${p.city}. Kind regards, ${p.firstName} ${p.lastName}`,
  (p, order) => `I would like to return order ${order}. You can reach me at ${p.email}.`,
  (p) => `I cannot log in with ${p.email} any more. Thanks, ${p.firstName}`,
  (p, order) => `Guten Tag, mein Name ist ${p.fullName}, die Rechnung zu ${order} fehlt.`,
  (p, order) => `Bonjour, je suis ${p.fullName} et ma commande ${order} est incomplète.`,
  (p, order) => `Buenos días, soy ${p.fullName}; el pedido ${order} llegó roto. Mi teléfono es ${p.phone}.`,
  (_, order) => `Is order ${order} still going to be delivered this week?`,
  (p) => `Customer ${p.fullName} (born ${p.birthDate}) asked on the phone to delete the account.`,
];
const ENDINGS = [
  '',
  '',
  ' It is quite urgent.',
  ' Thank you!',
  ' 🙏',
  ' "As advertised" it is not.',
  '\nSent from my phone',
  '\n--\nThis message is meant for its recipient only.',
  ' C:\\parcels\\lost\\',
];
const SUBJECTS = [
  'Where is my parcel?',
  'Return',
  'Damaged on arrival',
  'Invoice missing',
  'Cannot log in',
  'Change of address',
  'Retour',
  'Frage zur Lieferung',
  'Gift wrapping',
  'Missing screws',
];
const PRAISE = [
  'Lovely piece, solid wood.',
  'Smaller than I thought, but well made.',
  'The colour is off.',
  'Perfect for the hallway.',
  'Arrived late, still happy.',
  'Would buy again.',
  'Sehr schön verarbeitet.',
  'Très belle finition.',
  'Screws were missing.',
  'とても気に入りました。',
];

/** The body of a ticket; sometimes NULL, empty, or as long as a forwarded thread. */
export function ticketBody(random: Random, person: Person, order: number, number: number): string | null {
  if (number % 5_000 === 2_500) return longThread(random, person, order);
  if (random.chance(0.02)) return null;
  if (random.chance(0.01)) return '';
  return random.pick(OPENINGS)(person, order) + random.pick(ENDINGS);
}

/** Some 150,000 characters: mails answered over each other's heads. */
function longThread(random: Random, person: Person, order: number): string {
  const mails = Array.from(
    { length: 900 },
    (_, i) => `> ${i + 1}. ${random.pick(OPENINGS)(person, order)}${random.pick(ENDINGS)}`,
  );
  return `${mails.join('\n\n')}\n\nRe: Re: Fwd: 💌 — please read all of it, ${person.firstName}`;
}

export function ticketSubject(random: Random): string {
  return random.pick(SUBJECTS);
}

/** What the staff noted about a customer. */
export function customerNote(random: Random, person: Person): string | null {
  if (random.chance(0.7)) return null;
  if (random.chance(0.15)) return '';
  return random.pick([
    `Prefers to be called ${person.firstName}, not by surname.`,
    `Leave parcels with the neighbour at ${person.street}.`,
    `Second mail address: ${person.email.replace('@', '+shop@')}`,
    'VIP, free delivery.',
    `Called from ${person.phone} about a gift card.`,
    'Zahlt per Überweisung.',
    'שלום, נא להתקשר בערב',
    `'); -- ${person.lastName} \\ "quoted" \t\u200b`,
    `${person.lastName} family, two accounts — do not merge!`,
  ]);
}

export function review(random: Random, person: Person): string | null {
  if (random.chance(0.1)) return null;
  return random.chance(0.08) ? `${random.pick(PRAISE)} – ${person.firstName} from ${person.city}` : random.pick(PRAISE);
}

/** A gift message; rare. */
export function giftMessage(random: Random, person: Person): string | null {
  if (!random.chance(0.06)) return null;
  return random.pick([
    `Happy birthday, ${person.firstName}!`,
    'With love from all of us ❤️',
    `Alles Gute, deine ${person.firstName}`,
    'Enjoy the new home!',
    '',
  ]);
}
