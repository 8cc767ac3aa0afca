/** Mẫu 09, Angular reactive forms: a definition list, the term beside its control. */
import '@angular/compiler';
import { Component, inject } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { mountAngular } from '../app/angular.ts';
import { type MountPage, submit } from '../app/page.ts';

const template = `
<h2>Biên bản xác nhận thiết bị lưu khóa bí mật bị thất lạc</h2>
<form [formGroup]="form" autocomplete="off">
<h3>Thông tin chung</h3>
<dl>
  <dt>Kính gửi *</dt><dd><select formControlName="addressee" data-truth="addressee"><option [ngValue]="''"></option>
    @for (o of offices; track o.id) { <option [ngValue]="o.id">{{ o.text }}</option> }</select></dd>
  <dt>Số biên bản *</dt><dd><input formControlName="doc-number" data-truth="doc-number"></dd>
  <dt>Ngày lập biên bản *</dt><dd><input formControlName="doc-date" placeholder="__/__/____" maxlength="10" data-truth="doc-date"></dd>
  <dt>Thành phần tham gia</dt><dd><textarea formControlName="members" rows="2" data-truth="members"></textarea></dd>
</dl>
<h3>Thuê bao và thiết bị bị thất lạc</h3>
<dl>
  <dt>Tên thuê bao *</dt><dd><input formControlName="sub-name" data-truth="sub-name"></dd>
  <dt>Cơ quan, đơn vị *</dt><dd><input formControlName="sub-unit" data-truth="sub-unit"></dd>
  <dt>Số hiệu thiết bị lưu khóa bí mật *</dt><dd><input formControlName="device-serial" data-truth="device-serial"><small>Số mã vạch in trên PKI Token hoặc ICCID in trên SIM PKI</small></dd>
  <dt>Số hiệu chứng thư chữ ký số *</dt><dd><input formControlName="cert-serial" data-truth="cert-serial"></dd>
</dl>
<h3>Nội dung xác nhận</h3>
<dl>
  <dt>Thời gian thất lạc *</dt><dd><input type="date" formControlName="loss-date" data-truth="loss-date"></dd>
  <dt>Hoàn cảnh thất lạc *</dt><dd><textarea formControlName="circumstances" rows="3" data-truth="circumstances"></textarea></dd>
  <dt>Biện pháp đã thực hiện *</dt><dd><textarea formControlName="measures" rows="3" data-truth="measures"></textarea></dd>
  <dt>Đại diện cơ quan xác nhận</dt><dd><input formControlName="head" data-truth="head-name"></dd>
  <dt>Ghi chú nội bộ</dt><dd><input formControlName="note" data-truth="note"></dd>
  <dt>Đính kèm biên bản</dt><dd><input type="file" data-truth="x-file"></dd>
  <dt>Người lập</dt><dd><input formControlName="author" data-truth="x-disabled"></dd>
</dl>
<p class="actions"><button type="button" (click)="send()" class="main">Gửi hồ sơ</button><button type="button">Lưu nháp</button></p>
</form>`;

const LossForm = Component({ selector: 'app-tl', imports: [ReactiveFormsModule], template })(
  class {
    private readonly build = inject(FormBuilder).nonNullable;
    readonly form = this.build.group({
      addressee: '',
      'doc-number': '',
      'doc-date': '',
      members: '',
      'sub-name': '',
      'sub-unit': '',
      'device-serial': '',
      'cert-serial': '',
      'loss-date': '',
      circumstances: '',
      measures: this.build.control('', { updateOn: 'blur' }),
      head: '',
      note: '',
      author: this.build.control({ value: 'Trần Thị Mỹ Đào', disabled: true }),
    });
    readonly offices = [
      { id: 'K2', text: 'Sở Khoa học và Công nghệ' },
      { id: 'K1', text: 'Cục Chứng thực số và Bảo mật thông tin' },
    ];
    readonly send = submit;

    state(): Record<string, string> {
      const { head, author, ...same } = this.form.getRawValue();
      return { ...same, 'head-name': head, 'x-disabled': author };
    }
  },
);

export const mount: MountPage = (root) => mountAngular(root, 'app-tl', LossForm);
