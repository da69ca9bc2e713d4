import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: English. */
export const ENGLISH = {
  introduction: phrases(`
    introduction | background | overview | about | context | at a glance | in brief | =abstract |
    summary | motivation | intro | a brief intro | a quick intro | quick summary | executive summary |
    plain language summary | key points | highlights | at first glance
  `),
  definition: phrases(`
    definition | meaning of | explained | types of | description | what is !the/your/our |
    what are !the/your/our | ^understanding !your/the
  `),
  mechanism: phrases(`
    mechanism | mechanism of action | how it works | how does it work | how do they work | how does |
    how … works | how … work | =function | principle | theory | role of
  `),
  causes: phrases(`
    causes | cause | what causes | why does | why do | risk factors | triggers | etiology |
    who is at risk
  `),
  symptoms: phrases('symptoms | signs | signs and symptoms | symptoms and causes'),
  diagnosis: phrases(`
    diagnosis | diagnosing | =tests | blood tests | blood test | how is it diagnosed | screening |
    exams and tests | risk assessment
  `),
  benefits: phrases(`
    benefits | advantages | =pros | pros and cons | =uses | strengths | why use | =why it matters | why choose |
    health benefits | potential benefits | indications | value proposition | =gains | upsides | benefit | advantage |
    upside | performs well | works well | excels
  `),
  risks: phrases(`
    risks | side effects | adverse effects | adverse reactions | complications | disadvantages | =cons | pros and cons |
    drawbacks | dangers | limitations | warnings | precautions | contraindications | ^safety | concerns |
    challenges | caveats | harms | =interactions | drug interactions | downsides | criticism | risk |
    side effect | disadvantage | drawback | danger | limitation | downside | caution | cautious |
    considerations | things to consider | what could go wrong | the catch | who should avoid |
    who should not | not all roses | when not to
  `),
  procedure: phrases(`
    procedure | how is it done | how it is given | how to | steps | step-by-step | step | =process | =method |
    =methods | experimental section | data collection | data collection and analysis | statistical analysis | study design | treatment | treatments | administration | preparation | what to expect |
    before the procedure | during the procedure | after the procedure | instructions | therapy |
    =management | =directions | setup | installation | recovery
  `),
  dosage: phrases(`
    dosage | dose | dosing | how much should | how much to take | how much do you need | recommended dose | how to take | dosage and administration |
    serving
  `),
  evidence: phrases(`
    evidence | studies | =research | clinical trials | clinical studies | what the research says |
    what the science says | scientific evidence | results | summary of results | findings | =data |
    case study | case studies | literature review | discussion | efficacy | effectiveness |
    does it work | related work | =result | main result | main results | key results | main findings |
    key findings | results and discussion
  `),
  cost: phrases(
    'cost | costs | price | prices | pricing | payment | financing | insurance coverage | how much does it cost | how much is | how much are',
  ),
  prevention: phrases(`
    prevention | preventing | how to prevent |
    reduce … risk/risks/side effects/complications/danger/dangers |
    reducing … risk/risks/side effects/complications/danger/dangers |
    lower … risk/risks/side effects/complications/danger/dangers |
    lowering … risk/risks/side effects/complications/danger/dangers |
    minimize … risk/risks/side effects/complications/danger/dangers |
    minimizing … risk/risks/side effects/complications/danger/dangers |
    minimise … risk/risks/side effects/complications/danger/dangers |
    minimising … risk/risks/side effects/complications/danger/dangers |
    manage … risk/risks/side effects/complications/danger/dangers |
    managing … risk/risks/side effects/complications/danger/dangers |
    mitigate … risk/risks/side effects/complications/danger/dangers |
    mitigating … risk/risks/side effects/complications/danger/dangers |
    avoid … risk/risks/side effects/complications/danger/dangers |
    avoiding … risk/risks/side effects/complications/danger/dangers |
    how to … risk/risks/side effects/complications/challenges/limitations |
    overcoming … challenges/limitations | overcome … challenges/limitations |
    addressing … challenges/risks | risk management | managing risk | risk reduction
  `),
  faq: phrases(`
    faq | faqs | frequently asked questions | questions and answers | common questions | questions answered | q&a
  `),
  conclusion: phrases(`
    conclusion | conclusions | summary | takeaway | takeaways | key takeaways | bottom line |
    the bottom line | final thoughts | in summary | wrapping up | wrap up | summarising |
    summarizing | verdict | closing | outlook | next steps | tl;dr | quick summary |
    executive summary | key points | lessons learned | what's next | what comes next | looking ahead |
    looking forward | future directions | future work | future outlook | the road ahead |
    closing thoughts | parting thoughts | final word | final words | the future of
  `),
  references: REFERENCE_HEADINGS.en,
  related: phrases(`
    related articles | related | related posts | related stories | read more | read next | read also |
    see also | you may also like | recommended | recommended for you | recommendation for you |
    more from | more on this | most read | trending | popular posts | up next | latest news |
    editor's picks | keep reading | more stories | in this series | you may like | you might like |
    you might also like | additional resources | additional reading | further resources |
    other articles | similar articles | recommended reading | recommended articles | related links |
    related topics | related content | related products | learn more | see more | more articles |
    don't miss | what to read next | from the archive
  `),
  boilerplate: phrases(`
    share | share this | comments | visitor opinions | reader opinions | add your opinion |
    have your say | join the discussion | join the conversation | post a comment | recent comments |
    leave a comment | leave a reply | about the author | author | contact us | table of contents |
    contents | subscribe | newsletter | sign up | follow us | disclaimer | advertisement | tags |
    categories | privacy policy | cookies | acknowledgements | acknowledgments | funding |
    conflict of interest | conflicts of interest | competing interests | author contributions |
    authors contributions | ethics | animal ethics | disclosures | copyright | navigation | search |
    book an appointment | voice your opinion | access paper | =register | =login | log in | sign in |
    rights and permissions | author information |
    authors information | about this article | about us | about our | about this week | cite this article |
    cite this | how to cite | article information | publication history |     additional information | copyright notice |
    =license | =licence | =contact | meet the team | why trust us | credits | image credits |
    peer review | submission history | get a … quote | request a … quote
  `),
} satisfies Record<Role, readonly string[]>;
