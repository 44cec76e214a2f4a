import { useState } from 'react';

/** Whether the person has come to this screen from another one of the app: only then may it take the focus. */
export function useArrival(route: string): boolean {
  const [firstRoute] = useState(route);
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && route !== firstRoute) setHasMoved(true);
  return hasMoved;
}
