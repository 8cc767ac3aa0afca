import './adviser.css';
import { useState } from 'preact/hooks';
import { adviserLink, storesOf, subjectIn, toSubject } from '../../../components/adviser/link.ts';
import { today } from '../../../components/clock.ts';
import { type Ref, readSummaries } from '../../../components/lookup/summaries.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useLive } from '../../../components/registry.tsx';
import { factSources, loadFacts } from '../../../components/requests/facts.ts';
import { listOfStore } from '../../../components/requests/prepareAbout.ts';
import { NotYet } from '../../../components/states/NotYet.tsx';
import type { Registry } from '../../../lib/registry/store.ts';
import { advise, kindsOf, type Situation, situations } from '../../../lib/requests/advise.ts';
import { SubjectSearch } from '../requests/SubjectSearch.tsx';
import { go } from '../route.ts';
import { AdviceView } from './AdviceView.tsx';
import { SituationChoice } from './SituationChoice.tsx';

/** "Chuyện gì đã xảy ra?": `#/adviser/<situation>?subject=<store>:<id>`; either may still be asked for. */
export function AdviserView({ id, params }: { id?: string; params: URLSearchParams }) {
  const subject = subjectIn(params);
  const situation = situations.find((one) => one.id === id);
  const live = useLive(
    (registry) => readMatter(registry, subject),
    factSources,
    `${subject?.store}:${subject?.id}`,
  );
  const { value, problem } = live;
  if (!value || problem) return <NotYet live={live} title="Chuyện gì đã xảy ra?" />;
  const { facts, summary } = value;
  // A record deleted since is no subject any more.
  const about = summary && subject;
  const kinds = about ? kindsOf(toSubject(about), facts) : [];
  const fits = situation && kinds.every((kind) => situation.about.includes(kind));
  const name = summary?.title ?? '';
  return (
    <section class="stack adviser">
      <h1>Chuyện gì đã xảy ra?</h1>
      {subject && !summary && <Notice tone="warning">Mục này không còn trong sổ đăng ký.</Notice>}
      {situation ? (
        <div class="row">
          <h2>{situation.label}</h2>
          <a href={linkTo(undefined, about)}>Chọn việc khác</a>
        </div>
      ) : (
        id !== undefined && <Notice tone="warning">Không có việc này trong danh sách. Hãy chọn lại.</Notice>
      )}
      <SubjectChoice situation={situation} subject={about} name={name} detail={summary?.detail ?? ''} />
      {!situation && <SituationChoice kinds={kinds} name={name} linkTo={(one) => linkTo(one, about)} />}
      {situation && !fits && (
        <Notice tone="warning">
          <p>
            “{situation.label}” không áp dụng cho {name}. Hãy{' '}
            <a href={linkTo(undefined, about)}>chọn việc khác</a> hoặc chọn lại đối tượng.
          </p>
        </Notice>
      )}
      {situation && fits && (
        <>
          {!about && (
            <Notice>
              Đây là hướng dẫn chung. Chọn đối tượng để biết điều áp dụng cho chính trường hợp ấy.
            </Notice>
          )}
          <AdviceView
            advice={advise(situation.id, about && toSubject(about), facts)}
            profile={facts.profile}
          />
        </>
      )}
    </section>
  );
}

/** Within the registry page the address is the fragment alone. */
function linkTo(situation: string | undefined, subject: Ref | undefined): string {
  return adviserLink(situation, subject).replace(/^[^#]*/, '');
}

async function readMatter(registry: Registry, subject: Ref | undefined) {
  const [summary] = subject ? await readSummaries(registry, [subject], today()) : [];
  const list = subject && listOfStore[subject.store];
  const named = !subject || !list ? {} : { [list]: list === 'organisationId' ? subject.id : [subject.id] };
  return { facts: await loadFacts(registry, today(), named), summary };
}

interface SubjectChoiceProps {
  situation: Situation | undefined;
  subject: Ref | undefined;
  name: string;
  detail: string;
}

/** Whom it is about: chosen, or still to be found among the records that the situation can concern. */
function SubjectChoice({ situation, subject, name, detail }: SubjectChoiceProps) {
  const [changing, setChanging] = useState(false);
  if (subject && !changing) {
    return (
      <p class="card row">
        <span>
          Về <strong>{name}</strong> <span class="quiet-text">{detail}</span>
        </span>
        <button type="button" onClick={() => setChanging(true)}>
          Chọn đối tượng khác
        </button>
        <a href={linkTo(situation?.id, undefined)}>Bỏ chọn</a>
      </p>
    );
  }
  // Before the situation is said anything may be meant.
  const stores = situation && storesOf(situation.about);
  return (
    <SubjectSearch
      label="Về ai, chứng thư nào, thiết bị nào"
      hint="Chọn người là đủ: chứng thư và thiết bị của người đó được lấy từ sổ đăng ký."
      stores={stores ?? storesOf(['person', 'organisation', 'system', 'certificate', 'device'])}
      onPick={(ref) => {
        setChanging(false);
        go(linkTo(situation?.id, ref));
      }}
    />
  );
}
