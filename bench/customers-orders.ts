// The two tables that times are measured on: N customers and 3 N orders, made by the server itself, the same each time.

const FIRST =
  "array['James','Mary','Robert','Patricia','John','Jennifer','Michael','Linda','David','Elizabeth','William','Barbara','Richard','Susan','Joseph','Jessica','Thomas','Sarah','Charles','Karen','José','Zoë','Björn','Łukasz','Søren','Anaïs','Jürgen','Siobhán','Renée','François']";
const LAST =
  "array['Smith','Johnson','Williams','Brown','Jones','Garcia','Miller','Davis','Rodriguez','Martinez','Hernandez','Lopez','Gonzalez','Wilson','Anderson','Thomas','Taylor','Moore','Jackson','Martin','Lee','Perez','Thompson','White','Harris','Sanchez','Clark','Ramirez','Lewis','Robinson']";

/** Bare tables, as a load starts with. */
export const TABLES_SQL = `
CREATE TABLE customers (
  id bigint NOT NULL, full_name text NOT NULL, email text NOT NULL, phone text, ssn varchar(11), address text, notes text,
  profile jsonb, balance numeric(12,2), created_at timestamptz NOT NULL, is_active bool NOT NULL);
CREATE TABLE orders (
  id bigint NOT NULL, customer_id bigint NOT NULL, amount numeric(10,2) NOT NULL, status text NOT NULL, card_last4 char(4),
  ship_name text, ordered_at timestamptz NOT NULL);
`;

/** Keys and indexes, as a load ends with. */
export const KEYS_SQL = `
ALTER TABLE customers ADD PRIMARY KEY (id);
ALTER TABLE orders ADD PRIMARY KEY (id);
CREATE INDEX ON customers (email);
CREATE INDEX ON orders (customer_id);
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers (id);
`;

/** Fills the bare tables. @param customers how many; orders are three times as many */
export function rowsSql(customers: number): string {
  const count = Math.trunc(customers);
  return `
INSERT INTO customers
SELECT g, fn || ' ' || ln,
  lower(translate(fn, 'éëöŁøïüáç', 'eeoLoiuac')) || '.' || lower(ln) || g || '@' || (array['gmail.com','yahoo.com','outlook.com','acme.co.uk','example.org'])[1 + (h % 5)],
  CASE WHEN h % 20 = 0 THEN NULL ELSE '+1-' || lpad((200 + h % 799)::text, 3, '0') || '-' || lpad(((h / 7) % 1000)::text, 3, '0') || '-' || lpad(((h / 11) % 10000)::text, 4, '0') END,
  lpad((100 + h % 799)::text, 3, '0') || '-' || lpad((1 + (h / 3) % 98)::text, 2, '0') || '-' || lpad(((h / 13) % 10000)::text, 4, '0'),
  (1 + h % 9999) || ' ' || (array['Oak','Maple','Cedar','Pine','Elm','Washington','Lake','Hill'])[1 + (h / 5) % 8] || ' ' || (array['St','Ave','Blvd','Rd'])[1 + (h / 9) % 4] || ', '
    || (array['Springfield','Riverside','Franklin','Greenville','Bristol','Zürich'])[1 + (h / 17) % 6] || ', ' || lpad((h % 99999)::text, 5, '0'),
  CASE WHEN h % 50 = 0 THEN '' WHEN h % 51 = 0 THEN NULL ELSE 'Customer called about order ' || (h % 100000) || '; asked for a refund, "urgent", said tel. '
    || lpad((h % 10000000)::text, 7, '0') || ' is best; follow-up by ' || fn || ' ' || repeat('x', (h % 20)::int) END,
  jsonb_build_object('contact', jsonb_build_object('email', lower(ln) || g || '@mail.example', 'phone', '+44 20 ' || lpad((h % 10000)::text, 4, '0') || ' ' || lpad(((h / 3) % 10000)::text, 4, '0')),
    'tags', jsonb_build_array('a', 'b', h % 10), 'score', (h % 1000) / 10.0, 'tier', (array['gold','silver','bronze'])[1 + h % 3]),
  round((h % 100000000) / 100.0 - 5000, 2),
  timestamptz '2015-01-01 00:00:00+00' + (h % 300000000) * interval '1 second' + (h % 1000) * interval '1 millisecond',
  h % 3 <> 0
FROM (SELECT g, abs(hashint8(g)::bigint) h, (${FIRST})[1 + abs(hashint8(g + 77)::bigint) % 30] fn, (${LAST})[1 + abs(hashint8(g + 991)::bigint) % 30] ln
  FROM generate_series(1, ${count}) g) s;
INSERT INTO orders
SELECT g, 1 + abs(hashint8(g)::bigint) % ${count}, round((abs(hashint8(g + 3)::bigint) % 1000000) / 100.0, 2), (array['new','paid','shipped','returned'])[1 + g % 4],
  lpad((abs(hashint8(g + 5)::bigint) % 10000)::text, 4, '0'), 'Ship To ' || (g % 5000), timestamptz '2020-01-01+00' + (g % 100000000) * interval '1 second'
FROM generate_series(1, ${count * 3}) g;
`;
}
