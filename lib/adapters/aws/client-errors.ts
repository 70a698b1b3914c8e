// What keeps a person's machine from asking AWS at all, or from being answered: told alike wherever a service is asked from the command line.
// The service's own words are left out; they can quote what was sent.

/** Name of an error of the SDK or of the network, e.g. `NoSuchBucket`, `ECONNREFUSED`; `unknown` for anything else that was thrown. */
export function clientErrorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name !== 'Error') return error.name;
  // the SDK throws this one without a name of its own
  if (error.message === 'Region is missing') return 'RegionMissing';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

const CREDENTIALS = 'log in anew: the credentials are not valid, or not any more';
const NETWORK = 'is AWS in reach from here, and is AWS_ENDPOINT_URL right, if it is set?';
const RIGHTS = 'these credentials may not do it: take the role that may, for example by AWS_PROFILE';
const HINTS: Readonly<Record<string, string>> = {
  CredentialsProviderError: 'no credentials are found: set AWS_PROFILE, or log in',
  ExpiredToken: CREDENTIALS,
  ExpiredTokenException: CREDENTIALS,
  InvalidAccessKeyId: CREDENTIALS,
  InvalidClientTokenId: CREDENTIALS,
  TokenRefreshRequired: CREDENTIALS,
  UnrecognizedClientException: CREDENTIALS,
  RegionMissing: 'set AWS_REGION to the region of the deployment',
  AccessDenied: RIGHTS,
  AccessDeniedException: RIGHTS,
  ECONNREFUSED: NETWORK,
  ECONNRESET: NETWORK,
  ENOTFOUND: NETWORK,
  TimeoutError: NETWORK,
  NoSuchBucket:
    'there is no bucket of this name: the deployment prints the names of its own (outputs of its Foundation stack)',
  PermanentRedirect: 'the bucket is in another region: set AWS_REGION to the region of the deployment',
};

/** What to do about it; undefined where only the service knows. */
export function clientErrorHint(error: unknown): string | undefined {
  return HINTS[clientErrorName(error)];
}
