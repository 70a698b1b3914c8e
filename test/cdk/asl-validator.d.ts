// asl-validator 4.0.0 ships no types.
declare module 'asl-validator' {
  const validate: (
    definition: unknown,
    options: { checkPaths: boolean; checkArn: boolean },
  ) => { isValid: boolean; errors: unknown[] };
  export default validate;
}
