import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useRegistry, useSetting } from '../../../components/registry.tsx';

/** Whether this body is the one that the clerk works for, and the way to make it so. */
export function OwnOrganisation({ id }: { id: string }) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const { ready, value } = useSetting('organisationId');
  if (!ready) return null;
  if (value === id) return <p>Đây là đơn vị của bạn: hồ sơ được lập với tên đơn vị này.</p>;
  const choose = () =>
    registry
      .setSetting('organisationId', id)
      .then(() => notify({ text: 'Đã đặt làm đơn vị của bạn.' }), tellError);
  return (
    <p>
      <button type="button" onClick={choose}>
        Đặt làm đơn vị của tôi
      </button>
    </p>
  );
}
