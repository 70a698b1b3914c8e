// What is sold, ordered, paid and invoiced.
import { createHash } from 'node:crypto';
import type { Cell } from './copy.ts';
import { cardNumber, iban } from './national-ids.ts';
import { ipAddress, later, moment } from './people.ts';
import type { Random } from './random.ts';
import { giftMessage } from './texts.ts';
import type { Order, World } from './world.ts';
import { basket, customer, money, total } from './world.ts';

type Rows = Generator<readonly Cell[]>;

const STATUSES = [
  'delivered',
  'delivered',
  'delivered',
  'delivered',
  'delivered',
  'shipped',
  'paid',
  'placed',
  'returned',
  'cancelled',
];
const CURRENCIES: Readonly<Record<string, string>> = { GB: 'GBP', US: 'USD' };

export function* productRows(world: World): Rows {
  const random = world.random('product rows');
  for (const product of world.products) {
    yield [
      product.id,
      product.sku,
      product.name,
      product.category,
      money(product.price),
      random.chance(0.05) ? null : random.between(80, 18_000),
      random.chance(0.06),
    ];
  }
}

export function* orderRows(world: World): Rows {
  const random = world.random('orders');
  for (const order of world.orders) {
    const person = customer(world, order.customer);
    const status = random.pick(STATUSES);
    const shipped = ['shipped', 'delivered', 'returned'].includes(status);
    yield [
      order.id,
      order.customer,
      status,
      money(total(basket(world, order))),
      CURRENCIES[person.country.code] ?? 'EUR',
      random.chance(0.3) ? person.fullName : null,
      giftMessage(random, person),
      random.chance(0.2) ? null : ipAddress(random),
      moment(random, order.date),
      shipped ? later(random, order.date, 9) : null,
    ];
  }
}

export function* itemRows(world: World): Rows {
  for (const order of world.orders) {
    for (const [i, line] of basket(world, order).entries()) {
      yield [order.id, i + 1, line.product.id, line.quantity, money(line.product.price)];
    }
  }
}

/** Two of three customers keep a card with the shop; the number is stored as a number, as old systems do. */
export function* cardRows(world: World): Rows {
  const random = world.random('cards');
  let id = 0;
  for (const [i, person] of world.customers.entries()) {
    if (!random.chance(0.66)) continue;
    id += 1;
    yield [id, i + 1, cardNumber(random), person.fullName.toUpperCase(), expiry(random)];
  }
}

function expiry(random: Random): string {
  return `${String(random.between(1, 12)).padStart(2, '0')}/${random.between(26, 31)}`;
}

export function* paymentRows(world: World): Rows {
  const random = world.random('payments');
  for (const order of world.orders) {
    if (order.id % 5 > 1) continue;
    const account = random.chance(0.25) ? iban(random, customer(world, order.customer).country.code) : undefined;
    const method = account !== undefined ? 'transfer' : random.chance(0.95) ? 'card' : 'voucher';
    const card = method === 'card' ? grouped(cardNumber(random)) : null;
    yield [
      paymentId(world, order),
      order.id,
      method,
      card,
      account ?? null,
      money(total(basket(world, order))),
      moment(random, order.date),
    ];
  }
}

function paymentId(world: World, order: Order): string {
  const hex = createHash('sha256').update(`${world.size.seed}/payment/${order.id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** As printed on the card. */
function grouped(card: string): string {
  return card.replace(card.startsWith('3') ? /^(.{4})(.{6})/ : /(.{4})(?=.)/g, card.startsWith('3') ? '$1 $2 ' : '$1 ');
}

export function* invoiceRows(world: World): Rows {
  let number = 0;
  for (const order of world.orders) {
    if (order.id % 5 !== 0) continue;
    number += 1;
    const person = customer(world, order.customer);
    const address = `${person.fullName}\n${person.street}\n${person.postcode} ${person.city}\n${person.country.name}`;
    yield [
      `HP-${String(number).padStart(8, '0')}`,
      order.id,
      person.fullName,
      address,
      money(total(basket(world, order))),
      order.date,
    ];
  }
}
