// What several tables share: the customers, the employees, the products and the orders. Made once, before any row is sent.

import type { Person } from './people.ts';
import { day, people } from './people.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import type { Product } from './shop.ts';
import { products } from './shop.ts';

export interface SampleSize {
  readonly customers: number;
  readonly orders: number;
  readonly seed: number;
}

export interface Order {
  readonly id: number;
  /** Customer's id; ids count from 1. */
  readonly customer: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface Line {
  readonly product: Product;
  readonly quantity: number;
}

export interface World {
  readonly size: SampleSize;
  /** The customer with id n is at n - 1. */
  readonly customers: readonly Person[];
  readonly employees: readonly Person[];
  readonly products: readonly Product[];
  readonly orders: readonly Order[];
  /** The random numbers of one part of the sample. */
  random(part: string): Random;
}

export const FIRST_ORDER = 100_001;
const EMPLOYEES = 240;

export function makeWorld(size: SampleSize): World {
  const random = (part: string): Random => randomFor(size.seed, part);
  return {
    size,
    random,
    customers: people({ count: size.customers, seed: size.seed, part: 'customers', born: [1938, 2005] }),
    employees: people({
      count: EMPLOYEES,
      seed: size.seed,
      part: 'employees',
      born: [1961, 2002],
      mail: 'harbourandpine.example',
    }),
    products: products(size.seed),
    orders: size.customers === 0 ? [] : orders(size, random('order list')),
  };
}

/** Orders in the order of their dates, as a counter would have given the ids; early customers come back more often. */
function orders({ customers, orders: count }: SampleSize, random: Random): Order[] {
  const dates = Array.from({ length: count }, () => day(random, 2021, 2024)).sort();
  const buyers = Math.max(1, Math.ceil(customers * 0.8));
  return dates.map((date, i) => ({
    id: FIRST_ORDER + i,
    customer: 1 + Math.min(random.between(0, buyers - 1), random.between(0, buyers * 2)),
    date,
  }));
}

/** The lines of an order: the same each time they are asked for, so that nobody has to keep them. */
export function basket(world: World, order: Order): Line[] {
  const random = randomFor(world.size.seed, `basket ${order.id}`);
  const count = random.chance(0.78) ? 1 : random.between(2, 3);
  return Array.from({ length: count }, () => ({
    product: random.early(world.products),
    quantity: random.chance(0.85) ? 1 : random.between(2, 4),
  }));
}

/** Sum of an order's lines in cents. */
export function total(lines: readonly Line[]): number {
  return lines.reduce((cents, line) => cents + line.product.price * line.quantity, 0);
}

/** Cents as `numeric` reads them. */
export function money(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** The customer with this id. */
export function customer(world: World, id: number): Person {
  const person = world.customers[id - 1];
  if (person === undefined) throw new RangeError(`the sample has no customer ${id}`);
  return person;
}
