import '@angular/compiler';
import '@ng-select/ng-select/themes/material.theme.css';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { NgSelectModule } from '@ng-select/ng-select';
import { Subject } from 'rxjs';
import { provinces63 } from '../../portal/app/provinces.ts';
import { startAngular } from '../app/angular.js';

/** As a database of the old portal has it: letters and marks apart. */
const apart = (label) => label.normalize('NFD');
const text = (key, n, label, more = '') =>
  `<div class="f-row"><div class="f-lbl">${n}. ${apart(label)}</div><input formControlName="${key}" data-truth="${key}" id="ctl_${n}" ${more}></div>`;

const App = Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule, NgSelectModule],
  template: `
<style>.f-row{display:flex;gap:10px;margin:7px 0}.f-lbl{flex:0 0 330px}.f-row>input,.f-row>div:last-child{flex:1}</style>
<h3>${apart('CẤP MỚI CHỨNG THƯ CHỮ KÝ SỐ CHO CƠ QUAN, TỔ CHỨC')}</h3>
<form [formGroup]="form">
<h4>${apart('A. VĂN BẢN')}</h4>
${text('no', 1, 'Số ký hiệu VB')}${text('date', 2, 'Ngày ký VB', 'placeholder="dd/mm/yyyy" maxlength="10"')}
<div class="f-row"><div class="f-lbl">3. ${apart('Gửi cơ quan')}</div><div data-truth="to"><ng-select [items]="found()" [typeahead]="asked" bindLabel="name" bindValue="id" formControlName="to" [minTermLength]="2" typeToSearchText="${apart('Gõ ít nhất 2 chữ')}" placeholder="${apart('Tìm cơ quan…')}"></ng-select></div></div>
<h4>${apart('B. THUÊ BAO LÀ CƠ QUAN, TỔ CHỨC')}</h4>
${text('org', 4, 'Tên đầy đủ')}${text('short', 5, 'Tên viết tắt (nếu có)')}${text('addr', 6, 'Trụ sở')}${text('tax', 7, 'MST')}${text('budget', 8, 'Mã số ĐVQHNS')}${text('eid', 9, 'Mã định danh điện tử')}
<div class="f-row"><div class="f-lbl">10. ${apart('Tỉnh/TP nơi đặt trụ sở')}</div><div data-truth="prov"><ng-select [items]="provinces" bindLabel="ten" bindValue="ma" groupBy="vung" formControlName="prov" appendTo="body" [virtualScroll]="true"></ng-select></div></div>
${text('mail', 11, 'Thư điện tử công vụ', 'type="email"')}${text('tel', 12, 'Điện thoại cơ quan')}${text('fax', 13, 'Fax')}
<div class="f-row"><div class="f-lbl">14. ${apart('Lĩnh vực hoạt động')}</div><div data-truth="fields"><ng-select [items]="areas" [multiple]="true" [closeOnSelect]="false" formControlName="fields"></ng-select></div></div>
${text('head', 15, 'Họ tên người đứng đầu')}${text('headpos', 16, 'Chức vụ người đứng đầu')}
<h4>${apart('C. NGƯỜI TIẾP NHẬN TBLK')}</h4>
${text('rname', 17, 'Họ và tên')}${text('rid', 18, 'Số định danh cá nhân')}${text('ridon', 19, 'Ngày cấp', 'placeholder="dd/mm/yyyy" maxlength="10"')}
<div class="f-row"><div class="f-lbl">20. ${apart('Nơi cấp')}</div><div data-truth="ridby"><ng-select [items]="police" [addTag]="true" addTagText="${apart('Thêm')}" formControlName="ridby"></ng-select></div></div>
${text('rpos', 21, 'Chức vụ')}${text('rmob', 22, 'SĐT di động')}${text('rmail', 23, 'Thư điện tử công vụ')}${text('raddr', 24, 'Địa chỉ tiếp nhận')}
<button type="button" data-danger="gui">${apart('Gửi hồ sơ')}</button></form>`,
})(
  class {
    offices = [
      { id: 'S49', name: 'Sở Khoa học và Công nghệ' },
      { id: 'G11', name: 'Cục Chứng thực số và Bảo mật thông tin' },
      { id: 'G09', name: 'Cục Chuyển đổi số quốc gia' },
    ];
    provinces = provinces63.map(([ma, ten]) => ({
      ma,
      ten,
      vung: Number(ma) < 40 ? 'Miền Bắc' : Number(ma) < 70 ? 'Miền Trung, Tây Nguyên' : 'Miền Nam',
    }));
    areas = ['Giáo dục', 'Y tế', 'Tài chính', 'Nội vụ'];
    police = [
      'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      'Bộ Công an',
    ];
    found = signal([]);
    asked = new Subject();
    form = new FormGroup(
      Object.fromEntries(
        [
          ...['no', 'date', 'to', 'org', 'short', 'addr', 'tax', 'budget', 'eid', 'prov', 'mail', 'tel'],
          ...['fax', 'fields', 'head', 'headpos'],
          ...['rname', 'rid', 'ridon', 'ridby', 'rpos', 'rmob', 'rmail', 'raddr'],
        ].map((key) => [key, new FormControl(null)]),
      ),
    );
    constructor() {
      // The server answers after a while, and without regard to marks.
      const bare = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      this.asked.subscribe((words) => {
        setTimeout(() => {
          this.found.set(this.offices.filter(({ name }) => words && bare(name).includes(bare(words))));
        }, 200);
      });
    }
    state() {
      return this.form.getRawValue();
    }
  },
);

startAngular('app-root', App, [provideZonelessChangeDetection()]);
