// Reviews, newsletter, support tickets and log-ins.
import type { Cell } from './copy.ts';
import { day, ipAddress, later, moment } from './people.ts';
import { review, ticketBody, ticketSubject } from './texts.ts';
import type { World } from './world.ts';
import { basket, customer, FIRST_ORDER } from './world.ts';

type Rows = Generator<readonly Cell[]>;

const AGENTS = [
  'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Safari/605.1',
  'Mozilla/5.0 (Windows NT 10.0) Chrome/126.0',
  'HarbourPine-App/4.2 (Android 14)',
];
const CAMPAIGNS = [
  'spring-2023',
  'summer-2023',
  'autumn-2023',
  'winter-2023',
  'spring-2024',
  'summer-2024',
  'autumn-2024',
  'winter-2024',
];

export function* reviewRows(world: World): Rows {
  const random = world.random('reviews');
  const seen = new Set<string>();
  for (const order of world.orders) {
    const product = basket(world, order)[0]?.product.id;
    const key = `${product}/${order.customer}`;
    if (product === undefined || seen.has(key) || !random.chance(0.1)) continue;
    seen.add(key);
    yield [
      product,
      order.customer,
      random.pick([5, 5, 5, 4, 4, 3, 2, 1]),
      review(random, customer(world, order.customer)),
      moment(random, order.date),
    ];
  }
}

/** Two of five customers, and some people who have never bought anything. */
export function* subscriberRows(world: World): Rows {
  const random = world.random('subscribers');
  for (const [i, person] of world.customers.entries()) {
    if (i % 5 > 1) continue;
    yield [
      person.email,
      random.chance(0.2) ? null : person.firstName,
      i + 1,
      day(random, 2021, 2023),
      random.chance(0.9),
    ];
  }
  for (let i = 0; i < world.customers.length / 50; i++) {
    const someone = random.pick(world.customers);
    yield [
      `${random.pick(['hello', 'info', 'news', 'me'])}.${i}@${someone.email.split('@')[1] ?? 'post.example'}`,
      null,
      null,
      day(random, 2021, 2023),
      false,
    ];
  }
}

export function* clickRows(world: World): Rows {
  const random = world.random('clicks');
  let id = 0;
  for (const [i, person] of world.customers.entries()) {
    if (i % 5 > 1) continue;
    // who came early has more to do with the shop: reads more, and (see `orders`) buys more
    const most = i < world.customers.length * 0.4 ? 4 : 1;
    for (let count = random.between(0, most); count > 0; count--) {
      id += 1;
      yield [id, person.email, random.pick(CAMPAIGNS), moment(random, day(random, 2023, 2024))];
    }
  }
}

export function* ticketRows(world: World): Rows {
  const random = world.random('tickets');
  const count = Math.floor(world.customers.length / 3);
  for (let id = 1; id <= count; id++) {
    const writer = random.between(1, world.customers.length);
    const order = FIRST_ORDER + random.between(0, Math.max(0, world.orders.length - 1));
    const opened = day(random, 2021, 2024);
    yield [
      id,
      random.chance(0.05) ? null : writer,
      random.chance(0.1) ? null : random.between(1, world.employees.length),
      random.pick(['mail', 'mail', 'phone', 'chat']),
      random.chance(0.03) ? null : ticketSubject(random),
      ticketBody(random, customer(world, writer), order, id),
      moment(random, opened),
      random.chance(0.2) ? null : later(random, opened, 30),
    ];
  }
}

export function* loginRows(world: World): Rows {
  const random = world.random('logins');
  const count = Math.floor(world.customers.length * 0.75);
  for (let id = 1; id <= count; id++) {
    yield [
      id,
      random.between(1, world.customers.length),
      ipAddress(random),
      random.pick(AGENTS),
      random.chance(0.93),
      moment(random, day(random, 2023, 2024)),
    ];
  }
}
