// All detectors. A new one is a new file and a line here; order matters only where two match equally: the first wins.
import type { DetectorDeclaration } from './declaration.ts';
import { address } from './detectors/address.ts';
import { australiaMedicareNumber } from './detectors/australia-medicare-number.ts';
import { australiaTaxFileNumber } from './detectors/australia-tax-file-number.ts';
import { awsCredentials } from './detectors/aws-credentials.ts';
import { bankAccountNumber } from './detectors/bank-account-number.ts';
import { belgiumNationalRegisterNumber } from './detectors/belgium-national-register-number.ts';
import { bic } from './detectors/bic.ts';
import { brazilCnpjNumber } from './detectors/brazil-cnpj-number.ts';
import { brazilCpfNumber } from './detectors/brazil-cpf-number.ts';
import { canadaSocialInsuranceNumber } from './detectors/canada-social-insurance-number.ts';
import { cardExpiry } from './detectors/card-expiry.ts';
import { cardSecurityCode } from './detectors/card-security-code.ts';
import { city } from './detectors/city.ts';
import { company } from './detectors/company.ts';
import { coordinates } from './detectors/coordinates.ts';
import { credential } from './detectors/credential.ts';
import { creditCardNumber } from './detectors/credit-card-number.ts';
import { dateOfBirth } from './detectors/date-of-birth.ts';
import { denmarkNationalIdentificationNumber } from './detectors/denmark-national-identification-number.ts';
import { deviceId } from './detectors/device-id.ts';
import { driversLicense } from './detectors/drivers-license.ts';
import { emailAddress } from './detectors/email-address.ts';
import { finlandNationalIdentificationNumber } from './detectors/finland-national-identification-number.ts';
import { firstName } from './detectors/first-name.ts';
import { franceNationalIdentificationNumber } from './detectors/france-national-identification-number.ts';
import { gender } from './detectors/gender.ts';
import { germanyNationalIdentificationNumber } from './detectors/germany-national-identification-number.ts';
import { germanyTaxIdentificationNumber } from './detectors/germany-tax-identification-number.ts';
import { googleCloudApiKey } from './detectors/google-cloud-api-key.ts';
import { healthId } from './detectors/health-id.ts';
import { httpBasicAuthHeader } from './detectors/http-basic-auth-header.ts';
import { ibanNumber } from './detectors/iban.ts';
import { indiaAadhaarNumber } from './detectors/india-aadhaar-number.ts';
import { indiaPermanentAccountNumber } from './detectors/india-permanent-account-number.ts';
import { ipAddress } from './detectors/ip-address.ts';
import { italyNationalIdentificationNumber } from './detectors/italy-national-identification-number.ts';
import { jsonWebToken } from './detectors/json-web-token.ts';
import { lastName } from './detectors/last-name.ts';
import { macAddress } from './detectors/mac-address.ts';
import { mexicoCurpNumber } from './detectors/mexico-curp-number.ts';
import { fullName } from './detectors/name.ts';
import { nationalId } from './detectors/national-id.ts';
import { netherlandsBsnNumber } from './detectors/netherlands-bsn-number.ts';
import { norwayNationalIdentificationNumber } from './detectors/norway-national-identification-number.ts';
import { opensshPrivateKey } from './detectors/openssh-private-key.ts';
import { passportNumber } from './detectors/passport-number.ts';
import { passwordHash } from './detectors/password-hash.ts';
import { pgpPrivateKey } from './detectors/pgp-private-key.ts';
import { phoneNumber } from './detectors/phone-number.ts';
import { photo } from './detectors/photo.ts';
import { pkcs } from './detectors/pkcs.ts';
import { polandPeselNumber } from './detectors/poland-pesel-number.ts';
import { postalCode } from './detectors/postal-code.ts';
import { puttyPrivateKey } from './detectors/putty-private-key.ts';
import { spainDniNumber } from './detectors/spain-dni-number.ts';
import { spainNieNumber } from './detectors/spain-nie-number.ts';
import { spainSocialSecurityNumber } from './detectors/spain-social-security-number.ts';
import { stripeCredentials } from './detectors/stripe-credentials.ts';
import { swedenPersonalNumber } from './detectors/sweden-personal-number.ts';
import { taxId } from './detectors/tax-id.ts';
import { ukNationalInsuranceNumber } from './detectors/uk-national-insurance-number.ts';
import { ukNhsNumber } from './detectors/uk-nhs-number.ts';
import { usaDrugEnforcementAgencyNumber } from './detectors/usa-drug-enforcement-agency-number.ts';
import { usaIndividualTaxIdentificationNumber } from './detectors/usa-individual-tax-identification-number.ts';
import { usaMedicareBeneficiaryIdentifier } from './detectors/usa-medicare-beneficiary-identifier.ts';
import { usaNationalProviderIdentifier } from './detectors/usa-national-provider-identifier.ts';
import { usaSocialSecurityNumber } from './detectors/usa-social-security-number.ts';
import { username } from './detectors/username.ts';
import { vehicleIdentificationNumber } from './detectors/vehicle-identification-number.ts';

export const DETECTORS: readonly DetectorDeclaration[] = [
  emailAddress,
  creditCardNumber,
  ibanNumber,
  usaSocialSecurityNumber,
  fullName,
  // given names are taken for family names less often than the other way round
  lastName,
  firstName,
  dateOfBirth,
  phoneNumber,
  ipAddress,
  address,
  australiaTaxFileNumber,
  awsCredentials,
  bankAccountNumber,
  bic,
  brazilCnpjNumber,
  brazilCpfNumber,
  canadaSocialInsuranceNumber,
  cardExpiry,
  cardSecurityCode,
  city,
  company,
  coordinates,
  credential,
  deviceId,
  driversLicense,
  franceNationalIdentificationNumber,
  gender,
  germanyNationalIdentificationNumber,
  germanyTaxIdentificationNumber,
  healthId,
  httpBasicAuthHeader,
  indiaAadhaarNumber,
  italyNationalIdentificationNumber,
  jsonWebToken,
  macAddress,
  mexicoCurpNumber,
  nationalId,
  netherlandsBsnNumber,
  opensshPrivateKey,
  passportNumber,
  passwordHash,
  pgpPrivateKey,
  photo,
  pkcs,
  polandPeselNumber,
  postalCode,
  puttyPrivateKey,
  spainDniNumber,
  spainNieNumber,
  swedenPersonalNumber,
  taxId,
  ukNationalInsuranceNumber,
  ukNhsNumber,
  usaIndividualTaxIdentificationNumber,
  australiaMedicareNumber,
  belgiumNationalRegisterNumber,
  denmarkNationalIdentificationNumber,
  finlandNationalIdentificationNumber,
  googleCloudApiKey,
  indiaPermanentAccountNumber,
  norwayNationalIdentificationNumber,
  spainSocialSecurityNumber,
  stripeCredentials,
  usaDrugEnforcementAgencyNumber,
  usaMedicareBeneficiaryIdentifier,
  usaNationalProviderIdentifier,
  username,
  vehicleIdentificationNumber,
];

const BY_IDENTIFIER = new Map(DETECTORS.map((detector) => [detector.identifier, detector]));

/** The detector of an identifier; undefined for custom and foreign ones. */
export function detectorOf(identifier: string): DetectorDeclaration | undefined {
  return BY_IDENTIFIER.get(identifier);
}
