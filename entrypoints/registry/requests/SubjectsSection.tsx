import { today } from '../../../components/clock.ts';
import type { Ref } from '../../../components/lookup/summaries.ts';
import { useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { prepareAbout } from '../../../components/requests/prepareAbout.ts';
import { readSubjects } from '../../../components/requests/subjects.ts';
import { addSubjects, removeSubject } from '../../../lib/requests/subjects.ts';
import { pickable } from './pickable.ts';
import { SubjectSearch } from './SubjectSearch.tsx';
import type { SectionProps } from './section.ts';

/** Who and what the request is about. */
export function SubjectsSection({ request, facts, onChange }: SectionProps) {
  const registry = useRegistry();
  const tellError = useTellError();
  const { staffIds, certificateIds, deviceIds, systemIds, organisationId } = request;
  const { value } = useLive(
    (from) => readSubjects(from, [request], today()),
    ['staff', 'certificates', 'devices', 'systems', 'organisations'],
    JSON.stringify([staffIds, certificateIds, deviceIds, systemIds, organisationId]),
  );
  const forOrganisation = request.procedure === 'issue-organisation';
  // The body that sends the letter is no subject, except where the certificate is for it.
  const subjects = (value?.get(request.id) ?? []).filter(
    ({ list }) => list !== 'organisationId' || forOrganisation,
  );
  async function add(ref: Ref) {
    try {
      onChange(addSubjects(request, await prepareAbout(registry, request.procedure, [ref])));
    } catch (error) {
      tellError(error);
    }
  }
  return (
    <section class="card stack" aria-labelledby="request-subjects">
      <h2 id="request-subjects">Về ai, về cái gì</h2>
      <ul class="subject-chosen" aria-label="Đối tượng của hồ sơ">
        {subjects.map(({ list, id, title, detail }) => (
          <li key={id} class="row">
            <span>
              <strong>{title}</strong> <span class="quiet-text">{detail}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`Bỏ ${title}`}
              onClick={() =>
                onChange(removeSubject(request, list, id, facts ?? { certificates: [], devices: [] }))
              }
            >
              Bỏ
            </button>
          </li>
        ))}
      </ul>
      <SubjectSearch
        label="Thêm vào hồ sơ"
        hint="Chọn người là đủ: chứng thư và thiết bị của người đó được lấy từ sổ đăng ký."
        stores={pickable[request.procedure]}
        onPick={add}
      />
    </section>
  );
}
