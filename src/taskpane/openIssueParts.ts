import type { IssueParts } from '../features/estates/issues/issueParts';
import { createIssueParts } from '../features/estates/waiting/createIssueParts';
import type { Session } from '../features/start/session';
import { createGraphClient } from '../graph/client';
import { createCouncil } from '../graph/createCouncil';
import { createPhotographs } from '../graph/photographs';
import { clock } from '../hosts/clock';
import { type Account, SignInProblem, type SignIn } from '../hosts/host';

/** What waits for who is signed in, wired to SharePoint and to this device. Of one account always the same, so that one alone sends. */
export function openIssueParts({ config, signIn }: Pick<Session, 'config' | 'signIn'>, account: Account): IssueParts {
  const ofSignIn = opened.get(signIn) ?? new Map<string, IssueParts>();
  opened.set(signIn, ofSignIn);
  const known = ofSignIn.get(account.objectId) ?? newParts({ config, signIn }, account);
  ofSignIn.set(account.objectId, known);
  return known;
}

const opened = new WeakMap<SignIn, Map<string, IssueParts>>();

function newParts({ config, signIn }: Pick<Session, 'config' | 'signIn'>, { objectId }: Account): IssueParts {
  const client = createGraphClient({
    fetch: (...request) => fetch(...request),
    async getToken(renewal) {
      const token = await signIn.getToken(renewal);
      // Somebody else may sit here by now: what waits is not theirs to report.
      if (signIn.account()?.objectId !== objectId) throw new SignInProblem('interactionNeeded', 'Somebody else is signed in.');
      return token;
    },
    wait: clock.wait,
    graphUrl: config.graphUrl,
  });
  return createIssueParts({ objectId, council: createCouncil({ client, config }), photographs: createPhotographs({ client, config, fetch: (...request) => fetch(...request) }) });
}
