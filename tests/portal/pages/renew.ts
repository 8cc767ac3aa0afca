/** Mẫu 04 (gia hạn), Angular reactive forms: a card for each certificate, some parts update on blur. */
import '@angular/compiler';
import { Component, inject } from '@angular/core';
import { FormArray, FormBuilder, type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { mountAngular } from '../app/angular.ts';
import { type MountPage, submit } from '../app/page.ts';

const template = `
<h1>Gia hạn chứng thư chữ ký số chuyên dùng công vụ</h1>
<p class="hint">Chứng thư chỉ được gia hạn 01 lần và phải còn thời hạn sử dụng ít nhất 30 ngày.</p>
<form [formGroup]="form" (ngSubmit)="send()" autocomplete="off">
<div class="panel"><h3>Công văn đề nghị</h3><div class="grid3" formGroupName="letter">
  <div class="fg"><label>Nơi nhận công văn <sup>*</sup><select formControlName="to" data-truth="addressee">
    <option value="">Chọn đơn vị xử lý</option>
    @for (office of offices; track office.code) { <option [value]="office.code">{{ office.name }}</option> }</select></label></div>
  <div class="fg"><label>Số, ký hiệu <sup>*</sup><input formControlName="no" data-truth="doc-number"></label></div>
  <div class="fg"><label>Ngày, tháng, năm <sup>*</sup><input formControlName="day" placeholder="dd/mm/yyyy" maxlength="10" data-truth="doc-date"></label></div>
  </div>
  <div class="fg" role="radiogroup" aria-label="Loại đề nghị" data-truth="kind" formGroupName="letter">
    <label><input type="radio" formControlName="kind" value="GH"> Gia hạn</label>
    <label><input type="radio" formControlName="kind" value="TD"> Thay đổi nội dung thông tin</label></div>
</div>
<div class="panel"><h3>Danh sách chứng thư chữ ký số đề nghị gia hạn</h3>
  <div formArrayName="list">
  @for (row of list.controls; track row; let i = $index) {
    <div class="card-row" [formGroupName]="i"><h4>Chứng thư số {{ i + 1 }}</h4><div class="grid3">
      <label>Tên thuê bao <sup>*</sup><input formControlName="a" [attr.data-truth]="'cert-' + i + '-name'"></label>
      <label>Cơ quan, đơn vị <sup>*</sup><input formControlName="b" [attr.data-truth]="'cert-' + i + '-unit'"></label>
      <label>Số hiệu chứng thư chữ ký số <sup>*</sup><input formControlName="c" [attr.data-truth]="'cert-' + i + '-serial'"></label>
      <label>Có hiệu lực từ <sup>*</sup><input type="date" formControlName="d" [attr.data-truth]="'cert-' + i + '-from'"></label>
      <label>Có hiệu lực đến <sup>*</sup><input type="date" formControlName="e" [attr.data-truth]="'cert-' + i + '-to'"></label>
      <label>Địa chỉ thư điện tử công vụ <sup>*</sup><input formControlName="f" [attr.data-truth]="'cert-' + i + '-email'"></label>
      <label>Số hiệu thiết bị lưu khóa bí mật <sup>*</sup><input formControlName="g" [attr.data-truth]="'cert-' + i + '-device'"></label>
    </div></div>
  }</div>
  <button type="button" (click)="add()">Thêm dòng</button>
</div>
<div class="panel" formGroupName="who"><h3>Người tiếp nhận chứng thư chữ ký số</h3><p class="hint">Tệp chứng thư mới (.cer) sẽ được gửi đến hộp thư của người này.</p><div class="grid2">
  <label>Họ và tên <sup>*</sup><input formControlName="p1" data-truth="recv-name"></label>
  <label>Chức vụ <sup>*</sup><input formControlName="p2" data-truth="recv-position"></label>
  <label>Số điện thoại di động <sup>*</sup><input formControlName="p3" data-truth="recv-mobile"></label>
  <label>Địa chỉ thư điện tử công vụ <sup>*</sup><input formControlName="p4" data-truth="recv-email"></label>
  <label style="position:absolute;clip-path:inset(100%);width:1px;height:1px;overflow:hidden">Họ và tên<input tabindex="-1" data-truth="x-honeypot"></label>
</div></div>
<div class="panel"><label>Ghi chú nội bộ<textarea rows="2" formControlName="note" data-truth="note"></textarea></label>
  <label>Đính kèm công văn<input type="file" data-truth="x-file"></label></div>
<p class="actions"><button type="submit" class="main">Gửi hồ sơ</button><button type="button">Lưu nháp</button></p>
</form>`;

const RenewForm = Component({ selector: 'app-gh', imports: [ReactiveFormsModule], template })(
  class {
    private readonly build = inject(FormBuilder).nonNullable;
    readonly list: FormArray<FormGroup> = new FormArray<FormGroup>([this.row()]);
    readonly form = this.build.group({
      letter: this.build.group({ to: '', no: '', day: '', kind: '' }),
      list: this.list,
      who: this.build.group({ p1: '', p2: '', p3: '', p4: '' }, { updateOn: 'blur' }),
      note: '',
    });
    readonly offices = [
      { code: '1000', name: 'Cục Chứng thực số và Bảo mật thông tin' },
      { code: '2000', name: 'Sở Khoa học và Công nghệ' },
    ];
    readonly send = submit;

    row(): FormGroup {
      return this.build.group({ a: '', b: '', c: '', d: '', e: '', f: '', g: '' });
    }
    add(): void {
      this.list.push(this.row());
    }
    state(): Record<string, string> {
      const { letter, who, note } = this.form.getRawValue();
      const state: Record<string, string> = {
        addressee: letter.to,
        'doc-number': letter.no,
        'doc-date': letter.day,
        kind: letter.kind,
        'recv-name': who.p1,
        'recv-position': who.p2,
        'recv-mobile': who.p3,
        'recv-email': who.p4,
        note,
      };
      const names = { a: 'name', b: 'unit', c: 'serial', d: 'from', e: 'to', f: 'email', g: 'device' };
      for (const [i, row] of this.list.getRawValue().entries()) {
        for (const [control, name] of Object.entries(names)) {
          state[`cert-${i}-${name}`] = String(row[control] ?? '');
        }
      }
      return state;
    }
  },
);

export const mount: MountPage = (root) => mountAngular(root, 'app-gh', RenewForm);
