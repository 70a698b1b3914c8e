// Harbour & Pine, a web shop that does not exist: the database of the demo.
//
// Deterministic: the same size and seed give the same rows on every machine and in every Postgres. Nothing is drawn from a clock,
// a locale or the database; each table has its own random numbers (seeded with its name), names come from faker's lists in a
// pinned version, and dates lie in fixed years. Customers are made in memory, rows are streamed by COPY in one transaction.
import type pg from 'pg';
import type { Cell } from './copy.ts';
import { copyRows } from './copy.ts';
import { addressRows, countryRows, customerRows, employeeRows } from './rows-people.ts';
import { cardRows, invoiceRows, itemRows, orderRows, paymentRows, productRows } from './rows-sales.ts';
import { clickRows, loginRows, reviewRows, subscriberRows, ticketRows } from './rows-service.ts';
import { KEYS_SQL, TABLES_SQL } from './schema.ts';
import type { World } from './world.ts';
import { makeWorld } from './world.ts';

export interface SampleCompanyOptions {
  /** 60,000 when not given; further tables grow with customers and orders. */
  readonly customers?: number | undefined;
  /** 250,000 when not given. */
  readonly orders?: number | undefined;
  readonly seed?: number | undefined;
}

interface SampleTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: string;
  readonly rows: (world: World) => Iterable<readonly Cell[]>;
}

/** Columns are those that get a value, in the order of the cells; the others take their default. */
const TABLES: readonly SampleTable[] = [
  { schema: 'public', name: 'countries', columns: 'code name in_eu', rows: countryRows },
  {
    schema: 'public',
    name: 'customers',
    columns:
      'customer_id first_name last_name full_name email phone national_id birth_date country status interests profile notes store_credit referred_by created_at',
    rows: customerRows,
  },
  {
    schema: 'public',
    name: 'addresses',
    columns: 'customer_id kind recipient street city postcode country',
    rows: addressRows,
  },
  {
    schema: 'public',
    name: 'products',
    columns: 'product_id sku name category price weight_grams discontinued',
    rows: productRows,
  },
  {
    schema: 'public',
    name: 'orders',
    columns: 'order_id customer_id status amount currency ship_to_name gift_message client_ip ordered_at shipped_at',
    rows: orderRows,
  },
  { schema: 'public', name: 'order_items', columns: 'order_id line_no product_id quantity unit_price', rows: itemRows },
  {
    schema: 'public',
    name: 'payment_cards',
    columns: 'card_id customer_id card_number holder_name expires',
    rows: cardRows,
  },
  {
    schema: 'public',
    name: 'payments',
    columns: 'payment_id order_id method card_number iban amount paid_at',
    rows: paymentRows,
  },
  {
    schema: 'public',
    name: 'invoices',
    columns: 'invoice_no order_id billing_name billing_address total issued_on',
    rows: invoiceRows,
  },
  {
    schema: 'public',
    name: 'product_reviews',
    columns: 'product_id customer_id rating body created_at',
    rows: reviewRows,
  },
  {
    schema: 'public',
    name: 'newsletter_subscribers',
    columns: 'email first_name customer_id subscribed_on confirmed',
    rows: subscriberRows,
  },
  { schema: 'public', name: 'newsletter_clicks', columns: 'click_id email campaign clicked_at', rows: clickRows },
  {
    schema: 'hr',
    name: 'employees',
    columns:
      'employee_id first_name last_name work_email phone job_title department manager_id salary national_id iban birth_date hired_on',
    rows: employeeRows,
  },
  {
    schema: 'support',
    name: 'tickets',
    columns: 'ticket_id customer_id assigned_to channel subject body opened_at closed_at',
    rows: ticketRows,
  },
  {
    schema: 'web',
    name: 'login_events',
    columns: 'event_id customer_id ip user_agent succeeded occurred_at',
    rows: loginRows,
  },
];

/** Fills an empty database with the sample company, in one transaction. */
export async function createSampleCompany(client: pg.Client, options: SampleCompanyOptions = {}): Promise<void> {
  const world = makeWorld({
    customers: options.customers ?? 60_000,
    orders: options.orders ?? 250_000,
    seed: options.seed ?? 1,
  });
  await client.query('BEGIN');
  try {
    await client.query(TABLES_SQL);
    for (const { schema, name, columns, rows } of TABLES) {
      await copyRows(client, { schema, name, columns: columns.split(' ') }, rows(world));
    }
    await client.query(KEYS_SQL);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  await client.query('ANALYZE');
}
