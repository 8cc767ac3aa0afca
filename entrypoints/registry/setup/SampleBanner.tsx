import { useState } from 'preact/hooks';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { hasSample, planSampleRemoval, type SampleRemoval } from './sample.ts';

/** Says that the registry holds the sample, and takes it out after asking once. */
export function SampleBanner() {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const { value: present } = useLive(hasSample, ['organisations', 'staff'], 'sample');
  const [plan, setPlan] = useState<SampleRemoval>();
  if (!present) return null;
  const remove = () =>
    plan?.remove().then(() => {
      setPlan(undefined);
      notify({ text: `Đã xóa ${plan.count} bản ghi của dữ liệu mẫu.` });
    }, tellError);
  return (
    <div class="notice row spread" data-testid="sample-banner">
      {plan ? (
        <>
          <span>
            Xóa hẳn {plan.count} bản ghi mẫu, cùng hồ sơ và chứng thư đã lập cho chúng? Dữ liệu của bạn giữ
            nguyên.
            {plan.changed > 0 && (
              <strong>
                {' '}
                Có {plan.changed} bản ghi mẫu đã được sửa tay: nếu đã ghi điều gì có thật vào đó, hãy chép lại
                trước.
              </strong>
            )}
          </span>
          <span class="row">
            <button type="button" class="danger" onClick={remove}>
              Xóa hẳn
            </button>
            <button type="button" onClick={() => setPlan(undefined)}>
              Thôi
            </button>
          </span>
        </>
      ) : (
        <>
          <span>Sổ đang có dữ liệu mẫu (người và số không có thật).</span>
          <button type="button" onClick={() => planSampleRemoval(registry).then(setPlan, tellError)}>
            Xóa dữ liệu mẫu
          </button>
        </>
      )}
    </div>
  );
}
