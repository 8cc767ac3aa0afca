import { useEffect, useRef, useState } from 'preact/hooks';
import { Cite } from '../../../components/Cite.tsx';
import { nowMoment, today } from '../../../components/clock.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useRegistry } from '../../../components/registry.tsx';
import { letter } from '../../../lib/procedures/clauses.ts';
import { type ErasureCounts, type ErasurePlan, leftovers, planErasure } from '../../../lib/registry/erase.ts';
import { toRegistryError } from '../../../lib/registry/errors.ts';
import { downloadBlob } from '../download.ts';
import { findTraces, forgetTraces } from './traces.ts';

const count = (n: number) => n.toLocaleString('vi-VN');

type Step =
  | { name: 'reading' }
  | { name: 'nobody' }
  | { name: 'shown'; plan: ErasurePlan }
  | { name: 'sure'; plan: ErasurePlan }
  | { name: 'erasing'; plan: ErasurePlan }
  | { name: 'done'; plan: ErasurePlan; left: readonly string[] };

/** One person with all that belongs to them: shown, archived, asked twice, erased, and looked for again. */
export function ErasePerson({ id }: { id: string }) {
  const registry = useRegistry();
  const [step, setStep] = useState<Step>({ name: 'reading' });
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let gone = false;
    registry.erasing.everything().then(
      (stored) => {
        const plan = planErasure(stored, id);
        if (!gone) setStep(plan ? { name: 'shown', plan } : { name: 'nobody' });
      },
      (error: unknown) => {
        if (!gone) setProblem(toRegistryError(error).message);
      },
    );
    return () => {
      gone = true;
    };
  }, [registry, id]);
  useEffect(() => {
    if (step.name === 'sure' || step.name === 'done') heading.current?.focus();
  }, [step.name]);

  async function erase(): Promise<void> {
    setProblem(undefined);
    try {
      // What was shown may have changed since: what is erased is what is there now.
      const plan = planErasure(await registry.erasing.everything(), id);
      if (!plan) return setStep({ name: 'nobody' });
      setStep({ name: 'erasing', plan });
      await registry.erasing.carryOut(plan, nowMoment());
      await forgetTraces(plan.mentions);
      setStep({ name: 'done', plan, left: await findLeft(plan) });
    } catch (error) {
      setProblem(toRegistryError(error).message);
      setStep((before) => (before.name === 'erasing' ? { name: 'shown', plan: before.plan } : before));
    }
  }

  async function findLeft(plan: ErasurePlan): Promise<string[]> {
    const [stored, traces] = await Promise.all([registry.erasing.everything(), findTraces(plan.mentions)]);
    return [
      ...leftovers(stored, plan).map(({ store, key }) => `${store}: ${key}`),
      ...traces.map(({ place, key }) => `${place}: ${key}`),
    ];
  }

  return (
    <>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      {step.name === 'reading' && problem === undefined && (
        <div class="card stack" role="status">
          <p>Đang tìm mọi chỗ có người này trong sổ…</p>
          <progress aria-label="Đang tìm trong sổ" />
          <p>
            <a class="button" href={`#/staff/${id}`}>
              Hủy
            </a>
          </p>
        </div>
      )}
      {step.name === 'nobody' && (
        <Notice>
          <p>
            Người này không còn trong sổ. <a href="#/staff">Về danh sách nhân sự</a>
          </p>
        </Notice>
      )}
      {(step.name === 'shown' || step.name === 'sure' || step.name === 'erasing') && (
        <>
          <section class="card stack" aria-labelledby="erase-what">
            <h2 id="erase-what">Sẽ xóa: {step.plan.person.fullName}</h2>
            <Goes counts={step.plan.counts} />
          </section>
          <Keep plan={step.plan} />
          {step.name === 'shown' && (
            <p class="row">
              <button
                type="button"
                class="danger"
                data-testid="erase-next"
                onClick={() => setStep({ ...step, name: 'sure' })}
              >
                Xóa hẳn {step.plan.person.fullName}…
              </button>
              <a class="button" href={`#/staff/${id}`}>
                Không xóa
              </a>
            </p>
          )}
          {step.name !== 'shown' && (
            <section class="card stack sure" aria-labelledby="erase-sure">
              <h2 id="erase-sure" ref={heading} tabIndex={-1}>
                Xóa hẳn {step.plan.person.fullName}?
              </h2>
              <p>
                Bấm nút dưới đây là xóa ngay, không lấy lại được. Nếu hồ sơ còn phải lưu trữ, hãy xuất và cất
                tệp hồ sơ trước.
              </p>
              {step.name === 'erasing' && <progress aria-label="Đang xóa" />}
              <p class="row">
                <button
                  type="button"
                  class="danger"
                  data-testid="erase-confirm"
                  disabled={step.name === 'erasing'}
                  onClick={erase}
                >
                  {step.name === 'erasing' ? 'Đang xóa…' : 'Tôi hiểu, xóa hẳn'}
                </button>
                <button
                  type="button"
                  disabled={step.name === 'erasing'}
                  onClick={() => setStep({ name: 'shown', plan: step.plan })}
                >
                  Quay lại
                </button>
              </p>
            </section>
          )}
        </>
      )}
      {step.name === 'done' && (
        <section class="stack" data-testid="erase-result">
          <h2 ref={heading} tabIndex={-1}>
            Đã xóa
          </h2>
          <Notice tone={step.left.length === 0 ? 'success' : 'error'}>
            <p>{told(step.plan)}</p>
            {step.left.length === 0 ? (
              <p>
                Đã đọc lại sổ, lịch sử, bản nháp, bộ nhớ phiên và bộ nhớ đệm: không còn dữ liệu nào về người
                này.
              </p>
            ) : (
              <>
                <p>
                  Còn nhắc đến người này ở {count(step.left.length)} chỗ; hãy tải lại trang rồi xóa lần nữa:
                </p>
                <ul>
                  {step.left.map((place) => (
                    <li key={place} class="mono">
                      {place}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
          <p>
            <a href="#/staff">Về danh sách nhân sự</a>
          </p>
        </section>
      )}
    </>
  );
}

const goes: readonly { of: keyof ErasureCounts; text: string }[] = [
  { of: 'certificates', text: 'chứng thư' },
  { of: 'requests', text: 'hồ sơ chỉ về người này' },
  { of: 'papers', text: 'giấy tờ đã lưu của các hồ sơ có người này' },
  { of: 'drafts', text: 'bản nháp' },
  { of: 'history', text: 'mục trong lịch sử thay đổi' },
];

function Goes({ counts }: { counts: ErasureCounts }) {
  return (
    <>
      <ul data-testid="erase-counts">
        <li>Họ tên, ngày sinh, số định danh, liên hệ, chức vụ và mọi thông tin của người này</li>
        {goes
          .filter(({ of }) => counts[of] > 0)
          .map(({ of, text }) => (
            <li key={of}>
              {count(counts[of])} {text}
            </li>
          ))}
      </ul>
      {counts.devices + counts.sharedRequests > 0 && (
        <p>
          Giữ lại, nhưng bỏ phần về người này:{' '}
          {[
            ...(counts.devices > 0
              ? [`${count(counts.devices)} thiết bị (của cơ quan, thành chưa giao cho ai)`]
              : []),
            ...(counts.sharedRequests > 0
              ? [`${count(counts.sharedRequests)} hồ sơ chung với người khác`]
              : []),
          ].join('; ')}
          .
        </p>
      )}
    </>
  );
}

/** The duty to keep the dossiers comes before the wish to have them gone. */
function Keep({ plan }: { plan: ErasurePlan }) {
  const [problem, setProblem] = useState(false);
  const { certificates, requests, papers } = plan.archive;
  if (certificates.length + requests.length + papers.length === 0) return null;
  const kept = [
    { of: requests, text: 'hồ sơ' },
    { of: certificates, text: 'chứng thư' },
    { of: papers, text: 'giấy tờ' },
  ]
    .filter(({ of }) => of.length > 0)
    .map(({ of, text }) => `${count(of.length)} ${text}`)
    .join(', ');
  async function save(): Promise<void> {
    setProblem(false);
    try {
      const { dossierName, dossierOf } = await import('./dossier.ts');
      downloadBlob(dossierName(plan, today()), dossierOf(plan, today()));
    } catch {
      setProblem(true);
    }
  }
  return (
    <section class="card stack" aria-labelledby="erase-keep">
      <h2 id="erase-keep">Hồ sơ phải lưu trữ</h2>
      <p>
        Cơ quan, tổ chức quản lý trực tiếp phải lưu trữ hồ sơ đề nghị của thuê bao. Hãy xuất {kept} ra tệp và
        cất theo quy định lưu trữ của đơn vị.
      </p>
      <Cite citation={letter.archive} />
      <p>
        <button type="button" class="primary" data-testid="erase-archive" onClick={save}>
          Xuất hồ sơ để lưu trữ (.zip)
        </button>
      </p>
      {problem && <Notice tone="error">Không tạo được tệp. Hãy tải lại trang rồi thử lại.</Notice>}
    </section>
  );
}

function told({ person, counts }: ErasurePlan): string {
  const parts = goes.filter(({ of }) => counts[of] > 0).map(({ of, text }) => `${count(counts[of])} ${text}`);
  return `Đã xóa: ${[person.fullName, ...parts].join(', ')}.`;
}
