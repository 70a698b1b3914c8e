// What MySQL or MariaDB said when it refused a statement or rows.
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import { displayIdentifier } from '../../../core/model/names.ts';

export interface MysqlRefusal {
  /** The server's error number. */
  readonly errno: number;
  /** A key or a constraint of ours. */
  readonly constraint?: string | undefined;
}

export const DUPLICATE_KEY: ReadonlySet<number> = new Set([1062, 1586]);
/** A CHECK, or a period that does not begin before it ends (MariaDB's number). */
export const CHECK_BROKEN: ReadonlySet<number> = new Set([4025]);
/** A row whose foreign key leads nowhere. */
export const FOREIGN_KEY_BROKEN: ReadonlySet<number> = new Set([1216, 1452]);
/** No partition for a value: at all, or in the partition that a statement names. */
export const NO_PARTITION: ReadonlySet<number> = new Set([1526, 1748]);
export const ROW_TOO_LONG: ReadonlySet<number> = new Set([1118]);

/** Also of a view or a sequence. */
export const TABLE_EXISTS = 1050;

/** Another session holds what is needed, or was chosen before this one: what was asked is not at fault. */
export const HELD_BY_OTHERS: ReadonlySet<number> = new Set([1205, 1213]);

/** Of a database to connect to, or of one that a statement names. */
export const NO_SUCH_DATABASE = 1049;

/** Errors that say nothing about the statement or the rows at hand: memory, disk, deadlocks, limits of the server. */
const TRANSIENT: ReadonlySet<number> = new Set([
  1016, 1020, 1021, 1037, 1038, 1041, 1114, 1135, 1153, 1180, 1203, 1213, 1226, 1290, 1317, 1613, 1927, 2006, 2013,
]);

/** Rights that the making of functions, triggers, events and views asks for, each with what gives it. */
const RIGHTS: Readonly<Record<number, string>> = {
  1044: 'GRANT ALL on the database to this user',
  1142: 'GRANT ALL on the database to this user',
  1143: 'GRANT ALL on the database to this user',
  1227: 'the statement needs an administrative right (SUPER, SET USER or SYSTEM_VARIABLES_ADMIN); or leave the object out under omit:',
  1370: 'GRANT ALL on the database to this user',
  1418: 'SET GLOBAL log_bin_trust_function_creators = 1, or in the parameter group of a managed server',
  1419: 'SET GLOBAL log_bin_trust_function_creators = 1, or in the parameter group of a managed server',
};

/**
 * The refusal behind an error of a session.
 * @param what was refused, which opens the message of a missing right
 * @throws the error itself when it says nothing about the statement: a lost connection, a lock, a full disk, a missing right
 */
export function refusalOf(error: unknown, what: string): MysqlRefusal {
  const errno = errnoOf(error);
  if (errno === undefined) throw error;
  const right = RIGHTS[errno];
  if (right !== undefined)
    throw new EnvironmentError(`${what}: this user has no right to do that (error ${errno})`, { hint: right });
  if ((!(error instanceof InternalError) && errno !== NO_SUCH_DATABASE) || TRANSIENT.has(errno)) throw error;
  return { errno };
}

/** The same of a patch, for which a missing right is a refusal like any other. @throws the error itself when it says nothing about the patch */
export function patchRefusalOf(error: unknown): MysqlRefusal {
  const errno = errnoOf(error);
  if (errno === undefined || TRANSIENT.has(errno) || HELD_BY_OTHERS.has(errno)) throw error;
  return { errno };
}

/** The server's number of a session's error; undefined for anything else. */
export function errnoOf(error: unknown): number | undefined {
  return error instanceof InternalError || error instanceof EnvironmentError ? error.database?.errno : undefined;
}

/** In words of blockers: `error 1062, key "PRIMARY"`. */
export function saidBy({ errno, constraint }: MysqlRefusal): string {
  return `error ${errno}${constraint === undefined ? '' : `, constraint ${displayIdentifier(constraint)}`}`;
}
