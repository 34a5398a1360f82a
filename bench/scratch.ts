import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import lunr from 'lunr';
import Fuse from 'fuse.js';
import { create, insert, search as osearch } from '@orama/orama';
import { isFunctionWord } from '../src/knowledge/search/functionWords.js';
import { foldedWordsOf } from '../src/knowledge/search/words.js';
import { stemOf } from '../src/knowledge/search/stem.js';
import { createSearch } from '../src/knowledge/search/search.js';
const c = JSON.parse(readFileSync('../../shared/retrieval/xquad-de.dev.json','utf8'));
const docs: any[] = c.documents, qs: any[] = c.questions;
const par = new Map<string,string[]>();
for (const d of docs) { const k=d.article+'#'+d.paragraph; par.set(k,[...(par.get(k)??[]),d.text]); }
const full = docs.map(d=>({id:d.id,text:d.text,paragraph:(par.get(d.article+'#'+d.paragraph)??[]).join(' '), rest:(par.get(d.article+'#'+d.paragraph)??[]).filter(t=>t!==d.text).join(' ')}));
function score(name: string, f: (q:string)=>any[]) {
  let a=0,t=0,n=0,m=0; const ts:number[]=[]; 
  const p=performance.now();
  for (const q of qs) { const s=performance.now(); const ids=f(q.question).slice(0,100); ts.push(performance.now()-s); const r=ids.findIndex(i=>String(i)===String(q.gold))+1; if(r===1)a++; if(r&&r<=3)t++; if(r&&r<=10)n++; if(r)m+=1/r; }
  ts.sort((x,y)=>x-y);
  console.log(name.padEnd(60), (a/qs.length).toFixed(3),(t/qs.length).toFixed(3),(n/qs.length).toFixed(3),(m/qs.length).toFixed(3),'p50',ts[306]!.toFixed(2),'p99',ts[605]!.toFixed(2));
}
const stem = (w:string)=>stemOf(w,'de');
const fwStems=new Set(docs.concat(qs.map(q=>({text:q.question}))).flatMap((d:any)=>foldedWordsOf(d.text)).filter((w:string)=>isFunctionWord(w,"de")).map(stem));
const what = process.argv[2];
if (what==='ours') { const s=createSearch(docs.map(d=>({group:d.article+'#'+d.paragraph,fields:[{text:d.text,language:'de' as const,weight:1}]}))); for(let i=0;i<3;i++) score('ours',q=>s.search(q,100).map(h=>docs[h.sentence].id)); }
if (what==='mini') {
  const p = new MiniSearch({fields:['text']}); p.addAll(full); score('plain',q=>p.search(q).map(r=>r.id)); score('plain fuzzy prefix',q=>p.search(q,{fuzzy:0.2,prefix:true}).map(r=>r.id));
  for (const field of ['paragraph','rest']) {
  const m = new MiniSearch({fields:['text',field], tokenize:foldedWordsOf, processTerm: stem});
  m.addAll(full);
  const bm25s=[{},{k:0.6,b:0.3,d:0.5},{k:0.8,b:0.4,d:0},{k:1.2,b:0.5,d:0.5}];
  for (const boost of [0.2,0.3,0.4,0.5,0.7]) for (const fw of [1,0.5,0.2,0]) for (const bm of bm25s) {
    score([field,boost,fw,JSON.stringify(bm)].join(' '), q=>m.search(q,{boost:{[field]:boost}, bm25: {k:1.2,b:0.7,d:0.5,...bm}, tokenize:(s:string)=>fw?foldedWordsOf(s):foldedWordsOf(s).filter(w=>!isFunctionWord(w,'de')), processTerm:(w:string)=>stem(w), boostTerm:(t:string)=>fwStems.has(t)?fw||1:1}).map(r=>r.id));
  }}
}
import * as fwm from '../src/knowledge/search/functionWords.js';

import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import lunrDe from 'lunr-languages/lunr.de.js';
import { stemmer as germanStemmer } from '@orama/stemmers/german';
import Flex from 'flexsearch';
import de from 'flexsearch/lang/de';
if (what==='mini2') {
  const m = new MiniSearch({fields:['text','paragraph'], tokenize:foldedWordsOf, processTerm: stem});
  m.addAll(full);
  const opts: any = {none:{}, fuzzy:{fuzzy:(t:string)=>t.length>4?0.2:false}, fuzzyLow:{fuzzy:(t:string)=>t.length>4?0.2:false, weights:{fuzzy:0.2,prefix:0.2}}, fuzzyPrefix:{fuzzy:(t:string)=>t.length>4?0.2:false,prefix:(t:string)=>t.length>4,weights:{fuzzy:0.1,prefix:0.1}}, prefix:{prefix:(t:string)=>t.length>4,weights:{fuzzy:0.1,prefix:0.1}}};
  for (const boost of [0.6,0.7,0.8,1]) for (const fw of [0.7,0.5,0.35]) for (const [n,o] of Object.entries(opts)) score([boost,fw,n].join(' '), q=>m.search(q,{boost:{paragraph:boost}, ...(o as any), boostTerm:(t:string)=>fwStems.has(t)?fw:1}).map(r=>r.id));
}
if (what==='lunr') {
  (stemmerSupport as any)(lunr); (lunrDe as any)(lunr);
  const ix = lunr(function(this: any){ this.use((lunr as any).de); this.ref('id'); this.field('text'); for (const d of full) this.add(d); });
  score('plain', q=>ix.query(y=>{ for (const t of lunr.tokenizer(q)) y.term(t.toString(),{}); }).map(r=>r.ref));
  score('plain search()', q=>ix.search(q.replace(/[:~^*+-]/g,' ')).map(r=>r.ref));
  const run = (k1:number,b:number,boost:number) => { const bl = new lunr.Builder(); bl.ref('id'); bl.field('text'); bl.field('paragraph',{boost}); (bl as any).b(b); (bl as any).k1(k1);
    (bl as any).tokenizer = ((s: any)=>foldedWordsOf(String(s)).map(w=>new lunr.Token(stem(w),{}))); for (const d of full) bl.add(d); return bl.build(); };
  for (const [k1,b] of [[1.2,0.75],[0.6,0.3],[1.2,0.4]]) for (const boost of [0.1,0.2,0.3,0.5,0.7,1]) { const x=run(k1!,b!,boost);
   for (const fw of [1,0.5,0.2]) score(['fair',k1,b,boost,fw].join(' '), q=>x.query(y=>{ for (const w of foldedWordsOf(q)) y.term(stem(w),{usePipeline:false, boost: isFunctionWord(w,'de')?fw:1}); }).map(r=>r.ref)); }
}
if (what==='orama') {
  const run = (cfg: any, fields: string[]) => { const db: any = create({schema: Object.fromEntries(fields.map(f=>[f,'string'])) as any, ...cfg}); for (const d of full) insert(db,{...Object.fromEntries(fields.map(f=>[f,(d as any)[f]])), id:String(d.id)} as any); return (o:any={})=>(q:string)=>(osearch(db,{term:q,limit:100,...o}) as any).hits.map((h:any)=>h.id); };
  const plain = run({language:'german'},['text']); score('plain de',plain());
  const p2 = run({components:{tokenizer:{language:'german',stemming:true,stemmer:germanStemmer}}},['text']); score('plain de stemmed',p2()); score('plain de stemmed threshold 0',p2({threshold:0})); 
  const tok = (keep:boolean)=>({language:'german', normalizationCache:new Map(), tokenize:(s:string)=>foldedWordsOf(s).filter(w=>keep||!isFunctionWord(w,'de')).map(stem)});
  for (const keep of [true,false]) { const f = run({components:{tokenizer:tok(keep)}},['text','paragraph']);
   for (const boost of [0.2,0.5,0.7,1]) for (const rel of [{},{k:1.2,b:0.4,d:0.5},{k:0.6,b:0.3,d:0}]) score(['fair',keep,boost,JSON.stringify(rel)].join(' '), f({boost:{paragraph:boost},threshold:1,relevance:{k:1.2,b:0.75,d:0.5,...rel}}));
   score('exact', f({boost:{paragraph:0.5},exact:true})); score('tol1', f({boost:{paragraph:0.5},tolerance:1})); }
}
if (what==='fuse') {
  const fz: any = new Fuse(full,{keys:['text'],useTokenSearch:true} as any); score('plain', q=>fz.search(q,{limit:100}).map((r:any)=>r.item.id));
  const toks=(s:string)=>foldedWordsOf(s).filter(w=>!isFunctionWord(w,'de')).map(stem);
  for (const threshold of [0,0.2,0.4]) for (const w of [0.2,0.5]) { const f: any=new Fuse(full,{keys:[{name:'text',weight:1},{name:'paragraph',weight:w}],useTokenSearch:true,ignoreLocation:true,threshold,tokenize:toks} as any); score(['fair raw',threshold,w].join(' '), q=>f.search(q,{limit:100}).map((r:any)=>r.item.id)); }
  const st = full.map(d=>({id:d.id,text:toks(d.text).join(' '),paragraph:toks(d.paragraph).join(' ')}));
  for (const threshold of [0,0.2,0.4]) for (const w of [0,0.2,0.5]) { const f: any=new Fuse(st,{keys:w?[{name:'text',weight:1},{name:'paragraph',weight:w}]:['text'],useTokenSearch:true,ignoreLocation:true,threshold} as any); score(['fair stemmed text',threshold,w].join(' '), q=>f.search(toks(q).join(' '),{limit:100}).map((r:any)=>r.item.id)); }
}
if (what==='flex') {
  const mk=(o:any,f='text')=>{const x:any=new (Flex as any).Index(o); for(const d of full) x.add(d.id,(d as any)[f]); return x;};
  const p = mk({}); score('plain (AND)',q=>p.search(q,{limit:100})); score('plain suggest',q=>p.search(q,{limit:100,suggest:true}));
  const l = mk({encoder: new (Flex as any).Encoder((Flex as any).Charset.Normalize, de)}); score('lang de suggest',q=>l.search(q,{limit:100,suggest:true}));
  for (const keep of [true,false]) for (const o of [{},{context:true},{resolution:100},{context:{depth:2,resolution:9,bidirectional:true}},{score:()=>1},{resolution:1},{tokenize:'forward'}]) { const e=(s:string)=>foldedWordsOf(s).filter(w=>keep||!isFunctionWord(w,'de')).map(stem); const x=mk({encode:e,...o}); score(['fair',keep,JSON.stringify(o)].join(' '),q=>x.search(q,{limit:100,suggest:true})); }
}
if (what==='orama2') {
  const run = (cfg: any, fields: string[]) => { const db: any = create({schema: Object.fromEntries(fields.map(f=>[f,'string'])) as any, ...cfg}); for (const d of full) insert(db,{...Object.fromEntries(fields.map(f=>[f,(d as any)[f]])), id:String(d.id)} as any); return (o:any={})=>(q:string)=>(osearch(db,{term:q,limit:100,...o}) as any).hits.map((h:any)=>h.id); };
  const tok = ({language:'german', normalizationCache:new Map(), tokenize:(s:string)=>foldedWordsOf(s).filter(w=>!isFunctionWord(w,'de')).map(stem)});
  const f = run({components:{tokenizer:tok}},['text','paragraph']);
  for (const boost of [0.5,1,1.5]) for (const k of [0.6,1.2,2]) for (const b of [0.2,0.4,0.6]) for (const d of [0,0.5,1,2]) score(['fair',boost,k,b,d].join(' '), f({boost:{paragraph:boost},threshold:1,relevance:{k,b,d}}));
  const nd = run({components:{tokenizer:{...tok, tokenize:(s:string)=>[...new Set(tok.tokenize(s))]}}},['text','paragraph']);
  for (const b of [0,0.2,0.4]) for (const d of [0.5,1]) score(['fair dedupe',b,d].join(' '), nd({boost:{paragraph:0.7},threshold:1,relevance:{k:1.2,b,d}}));
}
if (what==='lunr2') {
  const run = (k1:number,b:number,boost:number) => { const bl = new lunr.Builder(); bl.ref('id'); bl.field('text'); bl.field('paragraph',{boost}); (bl as any).b(b); (bl as any).k1(k1);
    (bl as any).tokenizer = ((s: any)=>foldedWordsOf(String(s)).map(w=>new lunr.Token(stem(w),{}))); for (const d of full) bl.add(d); return bl.build(); };
  for (const [k1,b] of [[0.6,0.3],[0.4,0.3],[0.6,0.2],[0.4,0.4],[0.8,0.3]]) for (const boost of [0.6,0.8,1,1.3]) { const x=run(k1!,b!,boost);
   for (const [fw,ed] of [[1,0],[0.7,0],[1,1]] as const) { if (ed && (boost!==0.8||k1!==0.6)) continue; score(['fair',k1,b,boost,fw,ed].join(' '), q=>x.query(y=>{ for (const w of foldedWordsOf(q)) {y.term(stem(w),{usePipeline:false, boost: isFunctionWord(w,'de')?fw:1}); if (ed&&w.length>4) y.term(stem(w),{usePipeline:false,editDistance:1,boost:0.2});} }).map(r=>r.ref)); }}
}
if (what==='flex2') {
  const e=(s:string)=>foldedWordsOf(s).filter(w=>!isFunctionWord(w,'de')).map(stem);
  const dx: any = new (Flex as any).Document({document:{id:'id',index:[{field:'text',encode:e},{field:'paragraph',encode:e}]}});
  for (const d of full) dx.add(d);
  console.log(JSON.stringify(dx.search(qs[0].question,{limit:5,suggest:true,merge:true})));
  score('fair doc merge', q=>dx.search(q,{limit:100,suggest:true,merge:true}).map((h:any)=>h.id));
  score('fair doc pluck text', q=>dx.search(q,{limit:100,suggest:true,pluck:'text'}));
  for (const b of [-3,-2,-1,0,1,2,3]) try { score('fair resolver or '+b, q=>{ const r=new (Flex as any).Resolver({index:dx.index?.get?.('text')??dx.index.text,query:q,suggest:true}); return r.or({index:dx.index.get('paragraph'),query:q,suggest:true,boost:b}).limit(100).resolve(); }); } catch(err) { console.log(String(err)); break; }
  const t: any=new (Flex as any).Index({encode:e}), pp: any=new (Flex as any).Index({encode:e}); for (const d of full){t.add(d.id,d.text);pp.add(d.id,d.paragraph);}
  score('fair fwd', q=>t.search(q,{limit:100,suggest:true}));
  for (const mode of ['or','and']) for (const b of [-2,-1,0,1,2]) try { score('fair resolver2 '+mode+b, q=>{ const r=new (Flex as any).Resolver({index:t,query:q,suggest:true,boost:b}); return r[mode]({index:pp,query:q,suggest:true}).limit(100).resolve(); }); } catch(err) { console.log(String(err)); break; }
}
if (what==='fuse2') {
  const toks=(s:string)=>foldedWordsOf(s).filter(w=>!isFunctionWord(w,'de')).map(stem);
  const st = full.map(d=>({id:d.id,text:toks(d.text).join(' '),paragraph:toks(d.paragraph).join(' ')}));
  for (const [threshold,w] of [[0.2,0.5],[0.2,1],[0.3,0.5],[0.1,0.5],[0,0.5]]) { const f: any=new Fuse(st,{keys:[{name:'text',weight:1},{name:'paragraph',weight:w}],useTokenSearch:true,ignoreLocation:true,threshold} as any); score(['fair stemmed text',threshold,w].join(' '), q=>f.search(toks(q).join(' '),{limit:100}).map((r:any)=>r.item.id)); }
}
