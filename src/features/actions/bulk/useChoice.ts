import { useState } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';

/** The actions that a clerk has chosen, to do one thing to all of them. */
export interface Choice {
  /** Whether the rows can be chosen at all. */
  readonly isOn: boolean;
  readonly chosen: ReadonlySet<string>;
  /** Those that stand in the list as it is narrowed now. */
  readonly shown: readonly ListedAction[];
  readonly open: () => void;
  readonly close: () => void;
  /** With `toHere` all from the last one that was chosen are made as this one. */
  readonly choose: (listed: ListedAction, isChosen: boolean, toHere: boolean) => void;
  readonly chooseAllShown: () => void;
  readonly chooseNone: () => void;
}

export const keyOfListed = ({ action }: ListedAction): string => `${action.row.site} ${action.key}`;

export function useChoice(shown: readonly ListedAction[]): Choice {
  const [isOn, setIsOn] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);

  function choose(listed: ListedAction, isChosen: boolean, toHere: boolean): void {
    const keys = shown.map(keyOfListed);
    const here = keys.indexOf(keyOfListed(listed));
    const from = toHere && last !== null ? keys.indexOf(last) : here;
    const next = new Set(chosen);
    for (const key of keys.slice(Math.min(from < 0 ? here : from, here), Math.max(from, here) + 1)) {
      if (isChosen) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
    setLast(keyOfListed(listed));
  }

  return {
    isOn,
    chosen,
    shown,
    open: () => setIsOn(true),
    close() {
      setIsOn(false);
      setChosen(new Set());
    },
    choose,
    chooseAllShown: () => setChosen(new Set([...chosen, ...shown.map(keyOfListed)])),
    chooseNone: () => setChosen(new Set()),
  };
}
