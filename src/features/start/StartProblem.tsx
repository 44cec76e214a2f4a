import { Failure } from '../../ui/Failure';
import { SignInScreen } from './SignInScreen';
import type { Start, StartState } from './useStart';

interface StartProblemProps {
  readonly start: Pick<Start, 'startAgain' | 'signIn'>;
  readonly problem: Exclude<StartState, { readonly kind: 'starting' | 'ready' }>;
  readonly appAddress: string;
  /** A notice stands above what the device has kept. */
  readonly tone: 'problem' | 'notice';
}

/** What is in the way of the council's papers, and the one thing to do about it. */
export function StartProblem({ start: { startAgain, signIn }, problem, appAddress, tone }: StartProblemProps) {
  const remedy = { label: 'Try again', act: startAgain };
  switch (problem.kind) {
    case 'signInProblem':
      return (
        <SignInScreen
          problem={problem.problem}
          config={problem.opening.config}
          appAddress={appAddress}
          tone={tone}
          onRetry={startAgain}
          onSignIn={() => signIn(problem.opening)}
        />
      );
    case 'configMissing':
      return (
        <Failure
          tone={tone}
          explanation={{
            title: 'The app’s configuration could not be read',
            advice: 'There is no config.json beside the app, or it did not come through. Try again; if it stays so, tell your administrator.',
            diagnostic: {},
          }}
          remedy={remedy}
        />
      );
    case 'configBroken':
      return (
        <Failure
          tone={tone}
          explanation={{
            title: 'The app’s configuration is not right',
            advice: 'Your administrator has to correct config.json, or write it anew with “npm run provision”. The details say what is wrong with it.',
            diagnostic: Object.fromEntries(problem.problems.map((text, index) => [`config.json ${index + 1}`, text])),
          }}
          remedy={remedy}
        />
      );
    case 'failed':
      return (
        <Failure
          tone={tone}
          explanation={{
            title: tone === 'notice' ? 'What is shown could not be brought up to date' : 'The app could not start',
            advice: 'A part of the app did not load. Check the connection and try again.',
            diagnostic: { error: problem.error instanceof Error ? problem.error.name : 'unknown' },
          }}
          remedy={remedy}
        />
      );
  }
}
