// Custom data identifiers and allow lists as Macie's own resources. An account needs Macie switched on (AWS::Macie::Session) before.
import { CfnAllowList, CfnCustomDataIdentifier } from 'aws-cdk-lib/aws-macie';
import { Construct } from 'constructs';
import type { LoadedAllowList } from '../core/identifiers/allow-list.ts';
import { macieAllowListProps, macieCustomIdentifierProps, type WordsObject } from '../core/identifiers/macie.ts';
import type { CustomIdentifier } from '../core/identifiers/schema.ts';

export interface DetectionProps {
  readonly identifiers: readonly CustomIdentifier[];
  readonly allowLists: readonly LoadedAllowList[];
  /** Where the words of a list lie; whoever puts them there lets Macie's role read them. */
  readonly words: (list: string) => WordsObject;
}

export class Detection extends Construct {
  /** For `customDataIdentifierIds` of a classification job. */
  readonly customDataIdentifierIds: readonly string[];
  /** For `allowListIds`. */
  readonly allowListIds: readonly string[];

  constructor(scope: Construct, id: string, { identifiers, allowLists, words }: DetectionProps) {
    super(scope, id);
    if (identifiers.length > MOST_IDENTIFIERS)
      throw new RangeError(`${identifiers.length} custom identifiers: a Macie job takes ${MOST_IDENTIFIERS}`);
    if (allowLists.length > MOST_ALLOW_LISTS)
      throw new RangeError(`${allowLists.length} allow lists: an account has ${MOST_ALLOW_LISTS}`);
    this.customDataIdentifierIds = identifiers.map(
      (identifier) =>
        new CfnCustomDataIdentifier(this, `Identifier-${identifier.name}`, macieCustomIdentifierProps(identifier))
          .attrId,
    );
    this.allowListIds = allowLists.map(
      (list) => new CfnAllowList(this, `AllowList-${list.name}`, macieAllowListProps(list, words)).attrId,
    );
  }
}

/** Quotas of Macie: per job, and per account and region. */
const MOST_IDENTIFIERS = 30;
const MOST_ALLOW_LISTS = 10;
