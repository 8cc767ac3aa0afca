import { tellMoment } from '../clock.ts';
import { parseSeen } from '../portal-memory/seen.ts';
import { useSetting } from '../registry.tsx';

/** What the portal last said of a request and when it was seen; nothing for one that was never seen there. */
export function PortalSaid({ requestId }: { requestId: string }) {
  const { value } = useSetting('portalSeen');
  const said = parseSeen(value)[requestId];
  if (!said) return null;
  return (
    <p class="quiet-text small" data-testid="portal-said">
      Cổng ghi “{said.status}”{said.dueOn && `, hẹn trả ${said.dueOn}`}; thấy lúc {tellMoment(said.seenAt)}
    </p>
  );
}
