/** A request's dossier: what goes into it, the list on its cover, and the archive that holds it (letter, mục 8). */
import PizZip from 'pizzip';
import { letter } from '../procedures/clauses.ts';
import type { Citation } from '../procedures/index.ts';
import { procedureLabels } from '../procedures/labels.ts';
import type { Channel, Request } from '../registry/schema.ts';
import { actorLabels, followUps } from '../requests/followUps.ts';
import type { Facts } from '../rules/types.ts';
import { formatDate } from '../vietnamese/dates.ts';
import type { TemplateData } from './data.ts';
import { officeOf } from './data.ts';
import { placeholderKey } from './names.ts';
import { cleanLine } from './text.ts';
import type { DocumentForm } from './types.ts';

export interface DossierFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface DossierItem {
  /** Vietnamese. */
  title: string;
  /** What is to be done with it. */
  note: string;
  citation?: Citation;
}

export interface DossierStep {
  text: string;
  who: string;
  /** ISO date. */
  due?: string;
  citation: Citation;
}

const sendingSteps: Readonly<Record<Channel, string>> = {
  portal:
    'Đăng nhập Cổng dịch vụ công (dichvucong.ca.gov.vn), lập yêu cầu, đính kèm văn bản đã ký số rồi gửi',
  axis: 'Gửi văn bản điện tử đã ký số qua Trục liên thông văn bản quốc gia (Hệ thống quản lý văn bản và điều hành)',
  paper: 'Gửi bản chính văn bản giấy đến địa chỉ của nơi nhận',
};

/** What the dossier holds and what is to be put with it. */
export function dossierItems(
  form: DocumentForm,
  request: Request,
  files: { paper: string; workbook?: string },
): DossierItem[] {
  const signed = request.digitallySigned === true;
  const paper = request.channel === 'paper';
  const how = signed && !paper ? 'Ký số rồi đính kèm' : 'In, ký, đóng dấu';
  const items: DossierItem[] = [
    {
      title: `Văn bản theo Mẫu số ${form.number} (${files.paper})`,
      note: paper || signed ? how : `${how}; gửi bản chính văn bản giấy cho nơi nhận`,
      citation: letter.signedElectronically,
    },
  ];
  if (files.workbook) {
    items.push({
      title: `Danh sách theo mẫu nhập 19 cột của Cổng (${files.workbook})`,
      note: 'Nhập vào Cổng dịch vụ công khi lập yêu cầu',
    });
  }
  if (request.procedure === 'revoke') {
    items.push({
      title: 'Biên bản giao, nhận thiết bị lưu khóa bí mật (Mẫu số 08)',
      note: 'Lập sau khi nhận thông báo thu hồi, khi bàn giao thiết bị',
      citation: letter.recallInFiveDays,
    });
    if (request.reason === 'device-lost') {
      items.push({
        title: 'Biên bản xác nhận thiết bị bị thất lạc (Mẫu số 09)',
        note: 'Lập và gửi kèm',
        citation: letter.lossRecord,
      });
    }
  }
  if (form.number === '08') {
    items.push({
      title: 'Thiết bị lưu khóa bí mật ghi trong biên bản',
      note: 'Giao trực tiếp, qua tổ chức cơ yếu hoặc bưu chính công ích',
      citation: letter.devicesTravel,
    });
  }
  return items;
}

/** From sending to the archive, in order. */
export function dossierSteps(request: Request, facts: Facts): DossierStep[] {
  const first: DossierStep = {
    text: sendingSteps[request.channel ?? 'portal'],
    who: actorLabels.organisation,
    citation: request.channel === 'portal' ? letter.preferPortal : letter.signedElectronically,
  };
  const later = followUps(request, facts).map(({ title, who, due, citation }) => ({
    text: title,
    who: actorLabels[who],
    ...(due === undefined ? {} : { due }),
    citation,
  }));
  return [first, ...later];
}

/** What the cover list says (`danh-muc-ho-so.docx`). */
export function coverData(
  request: Request,
  facts: Facts,
  items: readonly DossierItem[],
  steps: readonly DossierStep[],
): TemplateData {
  const office = officeOf(request, facts);
  const values: Record<string, string | readonly string[] | readonly Record<string, string>[]> = {
    'Tên cơ quan': facts.organisation?.name ?? '',
    'Tên hồ sơ': procedureLabels[request.procedure],
    'Số văn bản': [request.document?.number, request.document?.date && formatDate(request.document.date)]
      .filter(Boolean)
      .join(', ngày '),
    'Mã hồ sơ': request.portalCode ?? '',
    'Nơi nhận': office?.name ?? '',
    'Địa chỉ nơi nhận': office?.address ?? '',
    'Điện thoại nơi nhận': (office?.phones ?? []).join(', '),
    'Mã định danh nơi nhận': office?.electronicId ?? '',
    'Ghi chú nơi nhận': office?.note ?? '',
    'Tài liệu': items.map(({ title, note }, index) => ({
      stt: String(index + 1),
      [placeholderKey('Tên tài liệu')]: cleanLine(title),
      [placeholderKey('Ghi chú')]: cleanLine(note),
    })),
    'Các bước': steps.map(({ text, who, due }, index) =>
      cleanLine(`${index + 1}. ${text} (${who}${due ? `; hạn: ngày ${formatDate(due)}` : ''})`),
    ),
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      placeholderKey(name),
      typeof value === 'string' ? cleanLine(value) : value,
    ]),
  );
}

/** @param date in local time, as an archive keeps it */
export function zipFiles(files: readonly DossierFile[], date: Date): Uint8Array<ArrayBuffer> {
  const zip = new PizZip();
  for (const { name, bytes } of files) zip.file(name, bytes, { date, createFolders: false });
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}
