import { readFileSync } from 'node:fs';
import { answerQuestion } from '../src/answers/asked/ask.js';
import { answerLine } from '../src/answers/conversation/answerLine.js';
import { loadLibrary } from '../src/store/loadLibrary.js';
const library = loadLibrary('data', { locked: true });
let n=0;
for (const [file, language] of [['/work/shared/questions/de.jsonl','de'],['/work/shared/questions/en.jsonl','en']] as const) {
  const lines = readFileSync(file,'utf8').trim().split('\n').map((l)=>JSON.parse(l));
  const c = {lost:0,won:0,newly:0,diff:0};
  for (const {question, gold} of lines) {
    n++;
    const bare:any = answerQuestion(question, library, {language} as any);
    const full:any = answerLine(question, {library, language, explain:false, conversation:null, ask: answerQuestion, cut:false} as any);
    const right=(a:any)=>{ const q=a.cited?.[0]?.fact.quote; return q!==undefined && (gold??[]).some((g:string)=>q.includes(g)); };
    const b=right(bare), f=right(full);
    const un = (gold??[]).length===0;
    if (b&&!f) {c.lost++; console.log('LOST',language,question,'|',full.kind,full.turn?.intent,'|',full.cited?.[0]?.fact.quote.slice(0,60));}
    if (!b&&f) {c.won++; console.log('won',language,question,full.turn?.intent);}
    if (un && bare.kind!=='found' && full.kind==='found') {c.newly++; console.log('NEWLY',language,question,full.turn?.intent);}
  }
  console.log(language, lines.length, c);
}
