// What looks like somebody's number or name and is nobody's: codes, titles, messages, measurements.
import { createHash } from 'node:crypto';
import type { Random } from '../../lib/demo/random.ts';
import type { Source } from './source.ts';

type Make = (random: Random) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const hex = (r: Random, algorithm: string): string => createHash(algorithm).update(r.digits(12)).digest('hex');
const stamp = (r: Random): string =>
  `2024-${two(r.between(1, 12))}-${two(r.between(1, 28))}T${two(r.between(0, 23))}:${two(r.between(0, 59))}:${two(r.between(0, 59))}Z`;
const list = (text: string): readonly string[] => text.split(';');

const MADE: Readonly<Record<string, Make>> = {
  sku: (r) => `${r.pick(['TSH', 'MUG', 'BAG', 'CAP'])}-${r.digits(4)}-${r.pick(['RED', 'BLU', 'XL', 'M'])}`,
  'order-no': (r) => r.pick([() => `ORD-2024-${r.digits(6)}`, () => r.digits(10), () => `#${r.digits(7)}`])(),
  'invoice-no': (r) => `RE${r.between(2019, 2025)}-${r.digits(5)}`,
  md5: (r) => hex(r, 'md5'),
  sha1: (r) => hex(r, 'sha1'),
  sha256: (r) => hex(r, 'sha256'),
  version: (r) =>
    r.pick([
      () => `v${r.between(0, 9)}.${r.between(0, 30)}.${r.between(0, 99)}`,
      () => `${r.between(1, 20)}.${r.between(0, 9)}.${r.between(0, 9)}.${r.between(0, 30)}`,
    ])(),
  ean: (r) => `40${r.digits(11)}`,
  tracking: (r) =>
    r.pick([
      () => `1Z${r.digits(6)}${r.digits(10)}`,
      () => `00340434${r.digits(12)}`,
      () => `RR${r.digits(9)}DE`,
      () => `JD${r.digits(16)}`,
    ])(),
  amount: (r) => `${r.between(0, 9999)}.${two(r.between(0, 99))}`,
  epoch: (r) => String(r.pick([1, 1000]) * r.between(1_500_000_000, 1_760_000_000)),
  rating: (r) => `${r.between(1, 5)}`,
  percent: (r) => `${r.between(0, 100)}%`,
  'hex-colour': (r) => `#${hex(r, 'md5').slice(0, 6)}`,
  timestamp: stamp,
  'memory-address': (r) => `0x${hex(r, 'md5').slice(0, 12)}`,
  serial: (r) => `SN${r.digits(4)}-${r.digits(4)}-${r.digits(4)}`,
  ticket: (r) => `${r.pick(['SUP', 'OPS', 'DEV'])}-${r.between(100, 99999)}`,
  log: (r) =>
    `${stamp(r)} ${r.pick(['INFO', 'WARN', 'ERROR'])} ${r.pick(['Job finished', 'Retrying request', 'Cache miss', 'Connection Pool exhausted', 'Disk usage above threshold'])} in ${r.between(1, 9000)} ms (code ${r.between(100, 599)})`,
  path: (r) => `/var/log/app/${r.pick(['web', 'worker', 'cron'])}-${r.digits(4)}.log`,
  slug: (r) =>
    r.pick(list('how-to-mask-data;summer-sale-2024;new-arrivals;terms-of-service;best-running-shoes;release-notes-v2')),
};

const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  enum: list('new;paid;shipped;returned;cancelled;pending;on hold;refunded'),
  product: list(
    'Trail Running Shoes;Stainless Steel Bottle 750 ml;Wireless Mouse;Noise Cancelling Headphones;Organic Cotton T-Shirt;Jordan Retro Sneaker;Victoria Sponge Cake;Mountain Bike 29";Espresso Machine;Standing Desk Oak;Holzbrett groß;Chaise de jardin;Silla de oficina;Lampada da tavolo;Kubek ceramiczny;Barn Door Kit;Bluetooth Speaker Mini;Grace Eau de Parfum;Martin Acoustic Guitar;Leather Wallet Brown',
  ),
  review: list(
    'The package arrived late and the box was damaged.;Works as described, would buy again.;Battery lasts about two days of normal use.;Please see section 4.2 of the manual.;Great value for money, five stars.;Die Lieferung kam pünktlich, alles bestens.;Très bon produit, je recommande.;El color no es como en la foto.;Prodotto ottimo, spedizione veloce.;Size runs small, order one up.',
  ),
  prose: list(
    'Our return policy allows exchanges within 30 days.;The server was restarted after the update to version 2.4.1.;Open the valve slowly and wait for the pressure to drop.;Delivered in New York and San Francisco within two days.;Merry Christmas and a Happy New Year to all of you.;The Black Forest cake needs 45 minutes at 180 degrees.;Model A100 replaces Model A90 from March 2024 on.;United Nations Day is celebrated on 24 October.',
  ),
  department: list(
    'Sales;Marketing;Human Resources;Engineering;Finance;Legal;Customer Support;Research and Development;Einkauf;Ventas;Comptabilité;Logistics',
  ),
  flag: list('true;false'),
  'phone-model': list('iPhone 15 Pro;Galaxy S24;Pixel 8a;Xperia 1 V;Redmi Note 13;OnePlus 12;Moto G84;Nokia 3310'),
  job: list(
    'Software Engineer;Account Manager;Nurse;Warehouse Operative;Data Analyst;Chief Financial Officer;Buchhalterin;Chef de projet;Ingeniero civil;Sales Representative',
  ),
  language: list('English;German;French;Spanish;Polish;Dutch;Swedish;Italian;Portuguese'),
  size: list('XS;S;M;L;XL;XXL;38;40;42'),
  http: list('GET;POST;PUT;DELETE;PATCH'),
  os: list('Windows 11;macOS 14.2;Ubuntu 22.04;Android 14;iOS 17.1'),
  film: list(
    'ACADEMY DINOSAUR;The Godfather;Barry Lyndon;Annie Hall;Forrest Gump;Jackie Brown;Thelma & Louise;Das Boot;Le Fabuleux Destin;The Dark Knight;Michael Clayton;Erin Brockovich;ALAMO VIDEOTAPE;Blade Runner;City of God;Good Will Hunting;Toy Story;Kill Bill;Mad Max;North by Northwest;Shutter Island;Spirited Away;The Matrix;Vertigo;Wild Strawberries;Taxi Driver',
  ),
  country: list('Germany;France;United States;Spain;Poland;Sweden;Brazil;India;Netherlands;Italy;Jordan;Georgia;Chad'),
  colour: list('red;green;dark blue;amber;violet;rose;olive;ruby;navy;mint'),
  month: list('January;February;March;April;May;June;July;August;September;October;November;December'),
  currency: list('EUR;USD;GBP;PLN;SEK;BRL;INR;AUD'),
  url: list(
    'https://example.com/products/17;https://shop.example/sale?page=2;http://docs.example.org/v2/index.html;https://cdn.example.net/img/logo@2x.png',
  ),
  'file-name': list('report-final.pdf;IMG_20240102_101112.jpg;invoice_2024-03.xlsx;backup.tar.gz;README.md'),
  'user-agent': list(
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.109 Safari/537.36;Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1;curl/8.4.0;Googlebot/2.1 (+http://www.google.com/bot.html)',
  ),
};

export const harmlessSource: Source = {
  name: 'written',
  split: 'seen',
  locales: (kind) => (MADE[kind] !== undefined || WRITTEN[kind] !== undefined ? ['any'] : []),
  values: (kind, _locale, count, random) => {
    const make = MADE[kind];
    if (make !== undefined) return Array.from({ length: count }, () => make(random));
    const values = WRITTEN[kind] ?? [];
    return Array.from({ length: count }, () => random.pick(values));
  },
};
