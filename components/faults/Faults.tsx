import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { forgetBackgroundFaults, onBackgroundFaults } from './background.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FaultNotice } from './FaultNotice.tsx';
import { PlainBoundary } from './PlainBoundary.tsx';
import { forgetFaults, onFaults, type Reported, reportedFaults } from './report.ts';

/** Around everything a page of ours shows: what goes wrong anywhere is told at its foot. */
export function Faults({ children }: { children: ComponentChildren }) {
  return (
    <>
      <FaultBoundary of="page">{children}</FaultBoundary>
      <PlainBoundary>
        <FaultsAtFoot />
      </PlainBoundary>
    </>
  );
}

function FaultsAtFoot() {
  const [own, setOwn] = useState<Reported[]>(reportedFaults);
  const [behind, setBehind] = useState<Reported[]>([]);
  useEffect(() => onFaults(() => setOwn(reportedFaults())), []);
  useEffect(() => onBackgroundFaults(setBehind), []);
  const faults = [...own, ...behind];
  if (faults.length === 0) return null;
  return (
    <aside class="faults" aria-label="Trục trặc">
      <FaultNotice
        faults={faults}
        onClose={() => {
          forgetFaults();
          forgetBackgroundFaults();
          setBehind([]);
        }}
      />
    </aside>
  );
}
