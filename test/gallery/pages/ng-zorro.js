import '@angular/compiler';
import 'zone.js';
import { registerLocaleData } from '@angular/common';
import zh from '@angular/common/locales/zh';
import { ApplicationRef, Component, inject } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { NzCascaderModule } from 'ng-zorro-antd/cascader';
import { NzCheckboxModule } from 'ng-zorro-antd/checkbox';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { provideNzI18n, zh_CN } from 'ng-zorro-antd/i18n';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzRadioModule } from 'ng-zorro-antd/radio';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzUploadModule } from 'ng-zorro-antd/upload';
import '../node_modules/ng-zorro-antd/ng-zorro-antd.css';

import { LANGUAGES, NATURES, PLACES, SERVICES, TYPES } from '../support/choices.js';
import { publish } from '../support/publish.js';

registerLocaleData(zh);

/** ng-zorro marks the last level itself, as its users do. */
const withLeaves = (places) =>
  places.map((place) =>
    place.children
      ? { ...place, children: withLeaves(place.children) }
      : { ...place, isLeaf: true },
  );

const row = (name, content) =>
  `<div data-widget="${name}" style="margin: 12px; width: 420px">${content}</div>`;

class Page {
  constructor() {
    this.types = TYPES;
    this.languages = LANGUAGES;
    this.natures = NATURES;
    this.services = SERVICES;
    this.places = withLeaves(PLACES);
    this.files = [];
    this.keep = (file) => {
      this.files = [file];
      return false;
    };
    this.form = inject(FormBuilder).group({
      text: '',
      textarea: '',
      select: null,
      searchable: null,
      'multi-select': [[]],
      cascader: null,
      'radio-group': null,
      'checkbox-group': [[]],
      checkbox: false,
      date: null,
      'date-range': [[]],
    });
    this.application = inject(ApplicationRef);
  }

  ngOnInit() {
    publish(
      () => ({ ...this.form.value, upload: this.files }),
      () => this.application.tick(),
    );
  }
}

const PageComponent = Component({
  selector: 'gallery-page',
  imports: [
    ReactiveFormsModule,
    NzCascaderModule,
    NzCheckboxModule,
    NzDatePickerModule,
    NzInputModule,
    NzRadioModule,
    NzSelectModule,
    NzUploadModule,
  ],
  template: `<form [formGroup]="form">
    ${row('text', '<input nz-input formControlName="text" />')}
    ${row('textarea', '<textarea nz-input formControlName="textarea"></textarea>')}
    ${row(
      'select',
      '<nz-select nzAllowClear [nzOptions]="types" formControlName="select" style="width: 300px"></nz-select>',
    )}
    ${row(
      'searchable',
      '<nz-select nzAllowClear nzShowSearch [nzOptions]="types" formControlName="searchable" style="width: 300px"></nz-select>',
    )}
    ${row(
      'multi-select',
      '<nz-select nzMode="multiple" [nzOptions]="languages" formControlName="multi-select" style="width: 300px"></nz-select>',
    )}
    ${row(
      'cascader',
      '<nz-cascader [nzOptions]="places" formControlName="cascader" style="width: 300px"></nz-cascader>',
    )}
    ${row(
      'radio-group',
      `<nz-radio-group formControlName="radio-group">
        @for (nature of natures; track nature.value) {
          <label nz-radio [nzValue]="nature.value">{{ nature.label }}</label>
        }
      </nz-radio-group>`,
    )}
    ${row(
      'checkbox-group',
      '<nz-checkbox-group [nzOptions]="services" formControlName="checkbox-group"></nz-checkbox-group>',
    )}
    ${row('checkbox', '<label nz-checkbox formControlName="checkbox">长期</label>')}
    ${row('date', '<nz-date-picker formControlName="date"></nz-date-picker>')}
    ${row('date-range', '<nz-range-picker formControlName="date-range"></nz-range-picker>')}
    ${row(
      'upload',
      `<nz-upload [nzBeforeUpload]="keep" [(nzFileList)]="files">
        <button type="button">上传</button>
      </nz-upload>`,
    )}
  </form>`,
})(Page);

document.getElementById('root').append(document.createElement('gallery-page'));
bootstrapApplication(PageComponent, { providers: [provideNzI18n(zh_CN)] });
