/** The host around the app did not do its part. The message is for the person, the code for a support request. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    readonly code: 'noAnswer' | 'notLoaded' | 'refused',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
