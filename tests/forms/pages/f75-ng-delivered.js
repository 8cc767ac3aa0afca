import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { startAngular } from '../app/angular.js';

const row = (key, label, inner) =>
  `<div class="form-line"><label class="form-line__label" for="${key}">${label}</label><div class="form-line__control">${inner}</div></div>`;
const text = (key, label, more = '') =>
  row(key, label, `<input id="${key}" formControlName="${key}" data-truth="${key}" ${more}>`);
const star = ' <abbr title="bắt buộc">*</abbr>';

const App = Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule],
  template: `
<style>.form-line { display: grid; grid-template-columns: 270px 1fr; gap: 10px; margin: 8px 0 } .form-line__control > input, select { width: 100%; box-sizing: border-box } section { border-top: 2px solid #14507a; margin-top: 18px } section > h3 { color: #14507a; margin: 8px 0 }</style>
<h2>Báo cáo hoàn thành bàn giao thiết bị lưu khóa bí mật</h2>
<form [formGroup]="report" (ngSubmit)="send()" novalidate>
<section formGroupName="notice"><h3>Văn bản xác nhận</h3>
${text('number', `Số văn bản xác nhận${star}`)}${text('signed', `Ngày ký văn bản xác nhận${star}`, 'type="date"')}
${row('office', `Cơ quan nhận xác nhận${star}`, '<select id="office" formControlName="office" data-truth="office"><option value="">-- Chọn cơ quan --</option>@for (o of offices; track o.id) {<option [value]="o.id">{{ o.label }}</option>}</select>')}
${text('org', `Cơ quan, tổ chức gửi xác nhận${star}`)}</section>
<section formGroupName="person"><h3>Thuê bao được bàn giao</h3>
${text('name', `Họ tên thuê bao${star}`)}${text('position', `Chức vụ của thuê bao${star}`)}${text('unit', `Đơn vị công tác của thuê bao${star}`)}${text('mail', `Email công vụ của thuê bao${star}`, 'type="email"')}</section>
<section formGroupName="device"><h3>Thiết bị, chứng thư được bàn giao</h3>
<div class="form-line"><span class="form-line__label" id="kind-label">Loại thiết bị${star}</span><div class="form-line__control" role="radiogroup" aria-labelledby="kind-label" data-truth="kind"><label><input type="radio" formControlName="kind" value="token"> PKI Token</label> <label><input type="radio" formControlName="kind" value="sim"> SIM PKI</label> <label><input type="radio" formControlName="kind" value="hsm"> HSM</label> </div></div>
${text('code', `Số hiệu thiết bị${star}`)}${text('serial', `Số hiệu chứng thư chữ ký số${star}`)}${text('warranty', 'Thời hạn bảo hành thiết bị')}</section>
<section formGroupName="event"><h3>Việc bàn giao</h3>
${text('day', `Ngày bàn giao cho thuê bao${star}`, 'placeholder="dd/mm/yyyy" maxlength="10"')}${text('place', `Địa điểm bàn giao${star}`)}${text('giver', 'Người giao (họ tên)')}${text('minutes', 'Số biên bản giao nhận nội bộ')}
${row('note', 'Ý kiến của thuê bao khi nhận', '<textarea id="note" rows="2" formControlName="note" data-truth="note"></textarea>')}</section>
<p><button type="button" (click)="report.reset()" data-danger="xoa">Xóa trắng</button> <button type="submit" data-danger="gui">Gửi báo cáo</button></p></form>`,
})(
  class {
    offices = [
      { id: 'SKHCN', label: 'Sở Khoa học và Công nghệ' },
      { id: 'CTSBM', label: 'Cục Chứng thực số và Bảo mật thông tin' },
    ];
    build = new FormBuilder();
    report = this.build.group({
      notice: this.some(['number', 'signed', 'office', 'org']),
      person: this.some(['name', 'position', 'unit', 'mail']),
      device: this.some(['kind', 'code', 'serial'], ['warranty']),
      event: this.some(['day', 'place'], ['giver', 'minutes', 'note']),
    });
    some(required, optional = []) {
      return this.build.group({
        ...Object.fromEntries(required.map((key) => [key, ['', Validators.required]])),
        ...Object.fromEntries(optional.map((key) => [key, ''])),
      });
    }
    send() {}
    state() {
      return Object.assign({}, ...Object.values(this.report.getRawValue()));
    }
  },
);

startAngular('app-root', App, [provideZonelessChangeDetection()]);
