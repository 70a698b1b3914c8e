// What AWS asks for what a run uses: US dollars in us-east-1, without discounts and free tiers. Every price says where it is from and when
// it was read; one that could not be read anywhere is marked, and all of them can be set in masklake.yaml (`aws.costs`).

export interface Price {
  readonly dollars: number;
  readonly per: string;
  /** Where the figure was read; `undefined`: nowhere, it is from memory and has to be checked. */
  readonly source: string | undefined;
}

/** When the sources below were read. */
export const PRICES_READ = '2026-11-21';
export const PRICES_REGION = 'us-east-1';

const MACIE = 'aws.amazon.com/macie/pricing, example 3: $1.00 for the next 50,000 GB a month';
const S3_EXAMPLE = 'aws.amazon.com/macie/pricing, example 3: $0.005 for 1,000 LIST requests';
const GLUE = 'aws.amazon.com/glue/pricing, example of an ETL job: $0.44 for a DPU hour';
// Infracost works out bills from AWS's price list; its tests hold the figures.
const INFRACOST = "AWS's price list as in Infracost's tests";
const LAMBDA = `${INFRACOST}, lambda_function_test.golden`;
const RDS_STORAGE = `${INFRACOST}, db_instance_test.golden: 400 GB of gp3 at $46.00 a month`;
const RDS_EXPORT = `${INFRACOST}, rds_cluster_test.golden: $0.01 per GB (of an Aurora cluster)`;
const S3_STORAGE = `${INFRACOST}, s3_bucket_test.golden: 10,000 GB at $230.00 a month`;
const DMS =
  'awsnegotiations.com/dms-serverless-pricing (May 2026): $0.20 to $0.25; no page of AWS was found that says it';

export const PRICES = {
  macieGigabyte: { dollars: 1, per: 'GB that Macie looks at', source: MACIE },
  dmsDcuHour: { dollars: 0.25, per: 'DCU hour of DMS Serverless', source: DMS },
  rdsExportGigabyte: { dollars: 0.01, per: 'GB of a snapshot that RDS exports', source: RDS_EXPORT },
  // what a class costs that nobody has looked up cannot be read anywhere
  instanceHour: { dollars: 0.25, per: 'hour of an instance class that is not in the list', source: undefined },
  rdsStorageGigabyteMonth: { dollars: 0.115, per: 'GB-month of RDS storage', source: RDS_STORAGE },
  glueDpuHour: { dollars: 0.44, per: 'DPU hour of Glue', source: GLUE },
  lambdaArmGigabyteSecond: { dollars: 0.0000133334, per: 'GB-second of Lambda on arm64', source: LAMBDA },
  lambdaX86GigabyteSecond: { dollars: 0.0000166667, per: 'GB-second of Lambda on x86_64', source: LAMBDA },
  s3GigabyteMonth: { dollars: 0.023, per: 'GB-month of S3 Standard', source: S3_STORAGE },
  s3ThousandWrites: { dollars: 0.005, per: '1,000 requests that write or list', source: S3_EXAMPLE },
} as const satisfies Readonly<Record<string, Price>>;

export type PriceName = keyof typeof PRICES;
export const PRICE_NAMES: readonly [PriceName, ...PriceName[]] = [
  'macieGigabyte',
  'dmsDcuHour',
  'rdsExportGigabyte',
  'instanceHour',
  'rdsStorageGigabyteMonth',
  'glueDpuHour',
  'lambdaArmGigabyteSecond',
  'lambdaX86GigabyteSecond',
  's3GigabyteMonth',
  's3ThousandWrites',
];

const RDS_CLASSES = 'infratally.com, RDS pricing of 2026, Single-AZ';

/** Postgres, one availability zone. */
export const INSTANCE_HOURS: Readonly<Record<string, Price>> = {
  'db.t4g.micro': { dollars: 0.016, per: 'hour', source: RDS_CLASSES },
  'db.t4g.small': { dollars: 0.032, per: 'hour', source: RDS_CLASSES },
  'db.t4g.medium': { dollars: 0.065, per: 'hour', source: RDS_CLASSES },
  'db.t3.large': {
    dollars: 0.145,
    per: 'hour',
    source: `${INFRACOST}, db_instance_test.golden: Postgres, 730 h at $105.85`,
  },
};
