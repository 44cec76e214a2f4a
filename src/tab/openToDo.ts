import type { ToDoParts } from '../features/actions/toDo/toDoState';
import type { Session } from '../features/start/session';
import { createGraphClient } from '../graph/client';
import { createToDo } from '../graph/toDo';
import { type Account, SignInProblem, type SignIn } from '../hosts/host';
import { toDoScopes } from '../hosts/signIn';
import { pauses } from './pauses';

/** Copying for who is signed in, wired to their To Do. Of one account always the same, so that one alone copies. */
export function openToDo({ config, signIn }: Pick<Session, 'config' | 'signIn'>, account: Account): ToDoParts {
  const ofSignIn = opened.get(signIn) ?? new Map<string, ToDoParts>();
  opened.set(signIn, ofSignIn);
  const known = ofSignIn.get(account.objectId) ?? newParts({ config, signIn }, account);
  ofSignIn.set(account.objectId, known);
  return known;
}

const opened = new WeakMap<SignIn, Map<string, ToDoParts>>();

function newParts({ config, signIn }: Pick<Session, 'config' | 'signIn'>, { objectId }: Account): ToDoParts {
  const getToken: SignIn['getToken'] = async (renewal) => {
    const token = await signIn.getToken(renewal, toDoScopes);
    // Somebody else may sit here by now: their token must not carry these actions into their To Do.
    if (signIn.account()?.objectId !== objectId) throw new SignInProblem('interactionNeeded', 'Somebody else is signed in.');
    return token;
  };
  return {
    toDo: createToDo(createGraphClient({ fetch: (...request) => fetch(...request), getToken, wait: pauses.wait, graphUrl: config.graphUrl })),
    async isAllowed() {
      try {
        await getToken();
        return true;
      } catch (problem) {
        if (problem instanceof SignInProblem && TO_BE_ASKED.has(problem.kind)) return false;
        throw problem;
      }
    },
    allow: () => signIn.signInWithPopup(toDoScopes),
    memory: memoryOf(`members-brief.to-do.${objectId}`),
  };
}

/** What a person pressing the button can change. */
const TO_BE_ASKED: ReadonlySet<SignInProblem['kind']> = new Set(['interactionNeeded', 'consentMissing', 'noBridge']);

/** A host may keep the device's storage from us: then it is remembered until the tab is closed. */
function memoryOf(place: string): ToDoParts['memory'] {
  let isOn: boolean | null = null;
  return {
    wasOn() {
      if (isOn !== null) return isOn;
      try {
        return window.localStorage.getItem(place) === 'on';
      } catch {
        return false;
      }
    },
    remember(next) {
      isOn = next;
      try {
        if (next) window.localStorage.setItem(place, 'on');
        else window.localStorage.removeItem(place);
      } catch {
        // It holds until the tab is closed.
      }
    },
  };
}
