// Russia.
import { defineOutlets } from '../row.ts';

export const ru = defineOutlets(
  'RU',
  `
agency | TASS | ~.com ~.ru | ТАСС; ITAR-TASS; 塔斯社; *تاس | parent=Russian government
agency | RIA Novosti | ria.ru | РИА Новости; *RIA | parent=Rossiya Segodnya
agency | *Interfax | ~.com ~.ru | Интерфакс
state-run | *Sputnik | sputniknews.com sputnikglobe.com | Sputnik News; *Спутник; سبوتنيك | parent=Rossiya Segodnya
state-run | *RT | rt.com | Russia Today; RT Deutsch; RT DE; RT France; روسيا اليوم
state-run | Rossiya 1 | smotrim.ru vesti.ru | Россия 1; *Vesti; VGTRK; Russia-1 | parent=VGTRK
state-run | Rossiyskaya Gazeta | rg.ru | Российская газета; Rossiiskaya Gazeta | parent=Russian government
state-run | Channel One Russia | 1tv.ru | *Первый канал; Pervy Kanal; *Channel One
broadcaster | *NTV | ~.ru | НТВ | id=ntv-ru; parent=Gazprom-Media
state-run | *Zvezda | tvzvezda.ru | *Звезда | parent=Russian Ministry of Defence
online | *RBC | ~.ru | РБК | id=rbc-ru
newspaper | Kommersant | ~.ru | Коммерсантъ
newspaper | Vedomosti | ~.ru | *Ведомости
newspaper | Izvestia | iz.ru | *Известия; Izvestiya
newspaper | Novaya Gazeta | ~.ru | *Новая газета
newspaper | Komsomolskaya Pravda | kp.ru | Комсомольская правда
newspaper | Moskovsky Komsomolets | mk.ru | Московский комсомолец; Moskovskij Komsomolets
online | Gazeta.ru | gazeta.ru | Газета.Ru
online | Lenta.ru | lenta.ru | Лента.ру
online | Moscow Times | the~.com
broadcaster | TV Rain | ~.tv ~.ru | Dozhd; *Дождь; Rain TV
broadcaster | Echo of Moscow | echo.msk.ru | Эхо Москвы; Ekho Moskvy
online | iStories | ~.media | *Important Stories; *Важные истории
online | Mediazona | zona.media | Медиазона
online | *The Bell | the~.io
`,
);
