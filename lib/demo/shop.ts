// The products that Harbour & Pine sells.
import { randomFor } from './random.ts';

export interface Product {
  readonly id: number;
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  /** In cents. */
  readonly price: number;
}

const MATERIALS = ['Oak', 'Pine', 'Walnut', 'Ash', 'Linen', 'Wool', 'Cork', 'Brass', 'Stoneware', 'Rattan'];
const THINGS: readonly (readonly [string, string, number])[] = [
  ['Shelf', 'Furniture', 8900],
  ['Bench', 'Furniture', 14900],
  ['Stool', 'Furniture', 5900],
  ['Side Table', 'Furniture', 11900],
  ['Lantern', 'Lighting', 3900],
  ['Desk Lamp', 'Lighting', 6900],
  ['Pendant', 'Lighting', 12900],
  ['Mug', 'Kitchen', 1400],
  ['Bowl', 'Kitchen', 1900],
  ['Chopping Board', 'Kitchen', 3400],
  ['Tray', 'Kitchen', 2900],
  ['Blanket', 'Textiles', 7900],
  ['Cushion', 'Textiles', 3200],
  ['Rug', 'Textiles', 19900],
  ['Planter', 'Garden', 2600],
  ['Bird House', 'Garden', 3100],
  ['Watering Can', 'Garden', 2800],
  ['Coat Hook', 'Hallway', 1200],
  ['Umbrella Stand', 'Hallway', 6400],
  ['Doormat', 'Hallway', 2500],
];

/** Two hundred products, each material of each thing. */
export function products(seed: number): Product[] {
  const random = randomFor(seed, 'products');
  return THINGS.flatMap(([thing, category, price]) =>
    MATERIALS.map((material) => ({ thing, category, price, material })),
  ).map(({ thing, category, price, material }, i) => ({
    id: i + 1,
    sku: `HP-${category.slice(0, 2).toUpperCase()}-${String(1000 + i)}`,
    name: `${material} ${thing}`,
    category,
    price: Math.round((price * random.between(80, 140)) / 100),
  }));
}
