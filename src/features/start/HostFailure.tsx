import { AppFrame } from '../../ui/AppFrame';
import { Failure } from '../../ui/Failure';
import { PageHeading } from '../../ui/PageHeading';

/** Teams or Outlook did not answer, so there is no host to ask for its theme. */
export function HostFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const isKnown = error instanceof Error && error.name === 'HostProblem';
  return (
    <AppFrame theme="light">
      <PageHeading takesFocus={false}>Members’ Brief</PageHeading>
      <Failure
        explanation={{
          title: 'The app could not start',
          advice: isKnown ? error.message : 'A part of it did not load. Check the connection and try again.',
          diagnostic: { error: error instanceof Error ? error.name : 'unknown' },
        }}
        remedy={{ label: 'Try again', act: onRetry }}
      />
    </AppFrame>
  );
}
