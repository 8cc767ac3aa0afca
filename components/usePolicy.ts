import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../lib/procedures/policy.ts';
import { readPolicy } from './policy.ts';

/** The policy for components; undefined until it is read. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    readPolicy().then(setPolicy);
  }, []);
  return policy;
}
