import '@angular/compiler';
import '@ng-select/ng-select/themes/default.theme.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NgSelectModule } from '@ng-select/ng-select';
import { startAngular } from '../app/angular.js';

const App = Component({
  selector: 'app-root',
  imports: [FormsModule, NgSelectModule],
  template: `
<h2>Giao trả thiết bị lưu khóa bí mật sau thu hồi (BB giao nhận – M08)</h2>
<table width="100%"><tr><td width="200">Ngày giao</td><td><input [(ngModel)]="v.day" placeholder="dd/mm/yyyy" data-truth="day"></td></tr><tr><td>Giao tại</td><td><input size="70" [(ngModel)]="v.place" data-truth="place"></td></tr><tr><td>Giao cho</td><td data-truth="to"><ng-select [items]="offices" bindLabel="name" bindValue="id" [(ngModel)]="v.to" placeholder="Chọn đơn vị"></ng-select></td></tr></table>
@for (row of v.list; track $index; let i = $index) {<fieldset><legend>Thiết bị {{ i + 1 }}</legend><div class="grid">
<div><label>Chủ thiết bị cũ</label><input [(ngModel)]="row.name" [attr.data-truth]="'name' + i"></div>
<div [attr.data-truth]="'kind' + i"><label>Loại</label><ng-select [items]="kinds" bindLabel="ten" bindValue="ma" [searchable]="false" [clearable]="false" [(ngModel)]="row.kind"></ng-select></div>
<div><label>Số trên thiết bị</label><input [(ngModel)]="row.device" [attr.data-truth]="'device' + i"></div>
<div><label>CTS trong thiết bị</label><input [(ngModel)]="row.serial" [attr.data-truth]="'serial' + i"></div>
<div><label>Tình trạng khi giao</label><input [(ngModel)]="row.state" [attr.data-truth]="'state' + i"></div>
<div><label>Phụ kiện kèm theo</label><input [(ngModel)]="row.extra" [attr.data-truth]="'extra' + i"></div></div></fieldset>}
<button type="button" data-danger="gui">Gửi</button>`,
})(
  class {
    offices = [
      { id: 5, name: 'Cục Chứng thực số và Bảo mật thông tin' },
      { id: 6, name: 'Sở Khoa học và Công nghệ' },
    ];
    kinds = [
      { ma: 'PKI', ten: 'PKI Token' },
      { ma: 'SIM', ten: 'SIM PKI' },
      { ma: 'HSM', ten: 'HSM' },
    ];
    v = { day: '', place: '', to: null, list: [{}, {}] };
    state() {
      const { list, ...rest } = this.v;
      return {
        ...rest,
        ...Object.fromEntries(
          list.flatMap((row, i) =>
            ['name', 'kind', 'device', 'serial', 'state', 'extra'].map((key) => [`${key}${i}`, row[key]]),
          ),
        ),
      };
    }
  },
);

startAngular('app-root', App, [provideZonelessChangeDetection()]);
