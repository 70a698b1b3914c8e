// What the network and TLS say of a connection to a database, in words; the same for every kind of database.

/** System error code -> what happened, and what to look at. */
export const NETWORK_ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ['nobody answers there (connection refused)', 'is the server running, and are host and port right?'],
  ENOTFOUND: ['the host name is unknown', 'check the spelling of the host'],
  EAI_AGAIN: ['the host name could not be looked up', 'check the network and the name server'],
  ETIMEDOUT: ['no answer in time', 'a firewall or security group may block the port'],
  EHOSTUNREACH: ['the host cannot be reached', 'check the network'],
  ENETUNREACH: ['the network cannot be reached', 'check the network'],
  ECONNRESET: ['the connection was lost', 'the server or a proxy closed it; run again'],
  EPIPE: ['the connection was lost', 'the server or a proxy closed it; run again'],
  ENOENT: ['there is no such socket', 'is the server running, and is the socket folder right?'],
  EACCES: ['the socket may not be opened', 'check the permissions of the socket folder'],
};

/** Code of Node's TLS -> why a server's certificate is not trusted. */
export const TLS_ERRORS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes from an authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate comes from an authority that is not trusted here',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host name',
};
