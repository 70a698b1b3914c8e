// Two questions that analysts of the sample company ask the masked lake (DuckDB SQL). Each joins tables through masked values
// or kept keys: that the answers make sense shows that masking has kept the data useful.

export interface ShowcaseQuery {
  readonly title: string;
  readonly sql: string;
}

export const SHOWCASE_QUERIES: readonly ShowcaseQuery[] = [
  {
    title: 'Customers, orders and revenue per country',
    sql: `SELECT n.name AS country, count(DISTINCT c.customer_id) AS customers, count(*) AS orders,
  round(sum(CAST(o.amount AS DOUBLE))) AS revenue, round(100.0 * avg(CASE WHEN o.status = 'returned' THEN 1 ELSE 0 END), 1) AS returned_percent
FROM public.orders o
JOIN public.customers c ON c.customer_id = o.customer_id
JOIN public.countries n ON n.code = c.country
GROUP BY n.name ORDER BY revenue DESC LIMIT 8`,
  },
  {
    title: 'Do people who click in newsletters buy again? (joined by masked e-mail)',
    sql: `WITH readers AS (
  SELECT s.customer_id, count(*) AS clicks
  FROM public.newsletter_clicks k JOIN public.newsletter_subscribers s ON s.email = k.email
  WHERE s.customer_id IS NOT NULL GROUP BY s.customer_id
), buyers AS (
  SELECT o.customer_id, count(*) AS orders FROM public.orders o WHERE o.status <> 'cancelled' GROUP BY o.customer_id
)
SELECT coalesce(r.clicks, 0) AS clicks, count(*) AS customers, count(b.customer_id) AS buyers,
  round(avg(b.orders), 2) AS orders_per_buyer, count(*) FILTER (WHERE b.orders > 1) AS repeat_customers
FROM public.customers c
LEFT JOIN readers r ON r.customer_id = c.customer_id
LEFT JOIN buyers b ON b.customer_id = c.customer_id
GROUP BY 1 ORDER BY 1`,
  },
];
