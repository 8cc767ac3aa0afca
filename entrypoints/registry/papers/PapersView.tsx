import './papers.css';
import { useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useNotify, useTellError } from '../../../components/notify.tsx';
import { useLive, useRegistry } from '../../../components/registry.tsx';
import { factSources } from '../../../components/requests/facts.ts';
import { Loading } from '../../../components/states/Loading.tsx';
import { NotYet } from '../../../components/states/NotYet.tsx';
import { formTitle } from '../../../lib/documents/data.ts';
import { formsOf } from '../../../lib/documents/forms/index.ts';
import { footNote } from '../../../lib/documents/layout.ts';
import { lastingSettingsSchema } from '../../../lib/documents/settings.ts';
import type { DocumentForm, FormNumber } from '../../../lib/documents/types.ts';
import { procedureLabels } from '../../../lib/procedures/labels.ts';
import { downloadBlob } from '../download.ts';
import { ChoiceField } from '../requests/fields.tsx';
import '../requests/requests.css';
import { ArchiveList } from './ArchiveList.tsx';
import { DossierSection } from './DossierSection.tsx';
import { nameFor, wordType } from './files.ts';
import { loadSources, type PaperSources } from './load.ts';
import { MissingList } from './MissingList.tsx';
import { boxId, PaperSettingsForm } from './PaperSettingsForm.tsx';
import { Preview } from './Preview.tsx';
import { type Paper, usePaper } from './usePaper.ts';
import { useWorkbook } from './useWorkbook.ts';
import { WorkbookSection } from './WorkbookSection.tsx';

/** More rows than this are not drawn in the preview. */
const previewRows = 300;

/** The papers of a request: `#/papers/<request id>`. */
export function PapersView({ id = '' }: { id?: string }) {
  const live = useLive(
    async (registry) => ({ sources: await loadSources(registry, id) }),
    [...factSources, 'templates', 'archives'],
    id,
  );
  const { value, problem } = live;
  if (!value || problem) return <NotYet live={live} title="Văn bản, bộ hồ sơ" />;
  if (!value.sources) {
    return (
      <section class="stack">
        <h1>Văn bản</h1>
        <Notice tone="warning">
          <p>
            Không có hồ sơ này trong sổ. <a href="#/requests">Về danh sách hồ sơ</a>
          </p>
        </Notice>
      </section>
    );
  }
  return <Papers sources={value.sources} />;
}

function Papers({ sources }: { sources: PaperSources }) {
  const { request, unsaved, archives } = sources;
  const forms = formsOf(request.procedure);
  const [number, setNumber] = useState<FormNumber>();
  const form = forms.find((one) => one.number === number) ?? forms[0];
  return (
    <section class="stack papers">
      <p>
        <a href={`#/requests/${request.id}`}>← {procedureLabels[request.procedure]}</a>
      </p>
      <h1>Văn bản, bộ hồ sơ</h1>
      {unsaved && (
        <Notice>
          <p>Văn bản lấy cả những thay đổi chưa lưu của hồ sơ.</p>
        </Notice>
      )}
      {forms.length > 1 && (
        <ChoiceField<FormNumber>
          label="Mẫu văn bản"
          value={form?.number}
          absent={null}
          options={forms.map((one) => [one.number, `Mẫu ${one.number}: ${formTitle(one)}`] as const)}
          onChange={setNumber}
        />
      )}
      {form && <OnePaper key={form.number} form={form} sources={sources} />}
      <PrintLinks requestId={request.id} />
      <ArchiveList requestId={request.id} archives={archives} />
    </section>
  );
}

function OnePaper({ form, sources }: { form: DocumentForm; sources: PaperSources }) {
  const paper = usePaper(sources, form);
  if (!paper) return <Loading what="Đang đọc mẫu…" />;
  return <LoadedPaper form={form} sources={sources} paper={paper} />;
}

function LoadedPaper({ form, sources, paper }: { form: DocumentForm; sources: PaperSources; paper: Paper }) {
  const registry = useRegistry();
  const notify = useNotify();
  const tellError = useTellError();
  const { filled, own, templates, templateId } = paper;
  const { request, organisations, kept } = sources;
  const name = nameFor(form, filled, request);
  const workbook = useWorkbook(sources, name);
  const count = filled.data.danh_sach?.length ?? 0;

  const save = () => {
    try {
      downloadBlob(`${name}.docx`, new Blob([paper.make()], { type: wordType }));
      notify({ text: `Đã lưu ${name}.docx.` });
    } catch {
      notify({
        text: 'Không điền được mẫu này. Hãy chọn mẫu của Trợ lý, hoặc sửa mẫu riêng.',
        tone: 'error',
      });
    }
  };
  const keep = () => {
    const lasting = lastingSettingsSchema.parse(filled.settings);
    registry
      .setSetting('papers', { ...kept, lasting })
      .then(() => notify({ text: 'Các văn bản sau sẽ dùng phần đầu, người ký và nơi nhận này.' }), tellError);
  };
  const toBox = (field: string) => {
    const box = document.getElementById(boxId(field));
    box?.closest('details')?.setAttribute('open', '');
    box?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  return (
    <>
      <div class="row">
        <button type="button" class="primary" onClick={save} data-testid="save-docx">
          Lưu văn bản (.docx)
        </button>
        <span class="quiet-text">{name}.docx</span>
      </div>
      {form.notCompared && <p class="quiet-text small">{footNote(form)}</p>}
      <div class="paper-columns">
        <div class="stack paper-side">
          <MissingList missing={filled.missing} requestId={request.id} onBox={toBox} />
          <ChoiceField<string>
            label="Mẫu Word"
            value={templateId}
            absent={null}
            options={[
              ['', 'Mẫu của Trợ lý'] as const,
              ...templates.map((one) => [one.id, `Mẫu riêng: ${one.name}`] as const),
            ]}
            onChange={(chosen) => paper.change({ ...own, templateId: chosen ?? '' })}
          />
          <p class="small">
            <a href="#/templates">Xem, thêm mẫu riêng</a>
          </p>
          <PaperSettingsForm
            form={form}
            settings={filled.settings}
            own={own}
            organisations={organisations}
            onChange={paper.change}
            onKeep={keep}
          />
        </div>
        <div class="paper-main">
          {count > previewRows && (
            <p class="quiet-text small">
              Bản xem trước chỉ hiện {previewRows} dòng đầu; tệp lưu có đủ {count} dòng.
            </p>
          )}
          <Preview make={() => paper.make(previewRows)} stamp={filled} />
        </div>
      </div>
      {form.number === '01' && <WorkbookSection workbook={workbook} />}
      <DossierSection
        form={form}
        sources={sources}
        paper={paper}
        name={name}
        workbook={form.number === '01' ? workbook : undefined}
      />
    </>
  );
}

function PrintLinks({ requestId }: { requestId: string }) {
  const links = [
    ['steps', 'Nơi nhận và các bước'],
    ['receipts', 'Danh sách thuê bao ký nhận'],
    ['labels', 'Nhãn thiết bị'],
    ['duties', 'Bản trách nhiệm của thuê bao'],
  ] as const;
  return (
    <section class="card stack" aria-labelledby="print-title">
      <h2 id="print-title">In từ trang này</h2>
      <ul class="row plain">
        {links.map(([what, title]) => (
          <li key={what}>
            <a class="button" href={`#/print/${requestId}?what=${what}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
