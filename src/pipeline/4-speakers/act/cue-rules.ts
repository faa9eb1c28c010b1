/**
 * What a cue's words say of the act, the first rule that fits deciding: phrases that turn a word's meaning ("declined to endorse"), then what opens
 * the content ("reaffirmed | its commitment"), then single words in the order of the acts.
 */
import { type ActRule, atBar, inCue, nearBar, withContent } from './act-rule.js';
import { WORD_RULES } from './word-rules.js';

const SAYING =
  'express\\w*|stress\\w*|emphasi[sz]\\w*|underscor\\w*|underlin\\w*|reiterat\\w*|re-?affirm\\w*|affirm\\w*|confirm\\w*|convey\\w*|voic\\w+|highlight\\w*|made clear|shar(?:e[sd]?|ing)|repeat\\w*|restat\\w*';

const SAY =
  '(?:say|answer|comment|discuss|speak|talk|endorse|disavow|confirm|reveal|disclose|name|identify|elaborate|debate|take questions)\\b';

const NOT =
  "(?:did|does|do|would|could|will|has|have|had|is|was|are|were)(?:n't| not)(?: yet| immediately| even| directly| specifically| publicly)*";

const DECLINING: readonly ActRule[] = [
  // "declined | to comment", "dodged | questions"
  inCue(
    'decline',
    0.95,
    'declin(?:e[sd]?|ing)|demur\\w*|no comment|stopp?(?:ed|ing) short of|dodg(?:e[sd]?|ing)|sidestep\\w*|evad\\w+',
  ),
  // "refused to say", "refusal | to disavow him"
  inCue('decline', 0.95, `refus(?:e[sd]?|al|ing) to ${SAY}`),
  atBar('decline', 0.9, 'refus(?:e[sd]?|al|ing)(?: to)?', `(?:to )?${SAY}`),
  // "did not immediately respond", "would not say"
  inCue(
    'decline',
    0.8,
    `${NOT} (?:respond|reply|return|comment|say|specify|elaborat|identify|endors|disclos|reveal|answer|name|provid|offer|mention|outlin)\\w*`,
  ),
  inCue('decline', 0.75, "(?:not|never|n't) (?:be )?(?:respond|repl|comment|disclos|reveal|elaborat)\\w*|silent|unavailable"),
];

const ASKING: readonly ActRule[] = [
  // "asked | whether the talks go on"
  atBar(
    'ask',
    0.92,
    'ask(?:s|ed|ing)?|wonder\\w*|inquir\\w*',
    '(?:about |as to )?(?:whether|if|how|what|why|who|when|where|which|is|are|was|were|do|does|did|can|could|would|will|should|have|has)\\b',
  ),
  atBar(
    'ask',
    0.8,
    'question(?:s|ed|ing)?',
    '(?:about |as to )?(?:whether|if|how|what|why|who|when|where|which|is|are|was|do|does|did|can|could|will)\\b',
  ),
  // "asked | Norvania to wait", "asked the envoy | for time"
  atBar('demand', 0.9, 'ask(?:s|ed|ing)?', '(?:[\\w.-]+ ){0,5}?(?:to|for|not to|that)\\b'),
  inCue('demand', 0.9, 'ask(?:s|ed|ing)? (?:[\\w.-]+ ){0,5}?(?:to|for)'),
  inCue('ask', 0.88, 'ask(?:s|ed|ing)?'),
  // "called | for a ceasefire"; "called | the plan a mistake" is none
  inCue('demand', 0.95, 'call(?:s|ed|ing)?(?: [\\w.-]+){0,4}? (?:for|on|upon)|appeal(?:s|ed|ing)? (?:to|for)'),
  atBar('demand', 0.95, 'call(?:s|ed|ing)?(?: again| once more)?', '(?:for|on|upon)\\b'),
];

const AGREEING: readonly ActRule[] = [
  // "agreed | on the importance of calm", "agreed | with him"
  atBar(
    'support',
    0.85,
    'agre(?:e[sd]?|eing|ement)',
    '(?:on )?(?:the )?(?:[\\w-]+ )?(?:importance|priority|high|value)\\b|with\\b',
  ),
  atBar('demand', 0.7, 'agre(?:e[sd]?|eing|ement)(?: on)?', '(?:on )?(?:the )?need\\b'),
  // "agreed | to meet again", "agreed on | a road map"
  atBar('promise', 0.95, 'agre(?:e[sd]?|eing|ement)(?: [\\w-]+)?', '(?:on |upon |to )'),
  inCue('promise', 0.85, 'agre(?:e[sd]?|eing|ement) (?:to|on)'),
];

const OPENED: readonly ActRule[] = [
  // "reaffirmed | its full commitment to the truce"
  nearBar(
    'promise',
    0.93,
    SAYING,
    '(?:commitments?|committed|readiness|ready to|willingness|willing to|determination|resolve|intentions?|intent|striving|obligations?|pledges?|promises?)\\b',
  ),
  // "expressed | deep gratitude for the help"
  nearBar(
    'support',
    0.87,
    'express\\w*|reiterat\\w*|re-?affirm\\w*|affirm\\w*|convey\\w*|voic\\w+|underscor\\w*|confirm\\w*|repeat\\w*|restat\\w*|shar(?:e[sd]?|ing)',
    '(?:support|gratitude|grateful|thanks|appreciat\\w+|satisf\\w+|solidarity|congratulations|praise|admiration)\\b',
  ),
  // "stressed | the need for calm"
  nearBar('demand', 0.9, SAYING, '(?:(?:need|necessity) (?:for|to|of)\\b|calls? (?:for|on)|demands?\\b)'),
  // "expressed | hope that the talks go on"
  nearBar(
    'feel',
    0.87,
    'express\\w*|convey\\w*|voic\\w+|shar(?:e[sd]?|ing)',
    '(?:hopes?|fears?|concerns?|condolences|sympath\\w+|sorrow|regrets?|worr(?:y|ies)|interest|wish(?:es)?|desires?|frustration|doubts?|grief|sadness|alarm)\\b',
  ),
  // "expressed | confidence that the pact will hold"
  nearBar('predict', 0.82, 'express\\w*|voic\\w+', '(?:confidence|conviction|confident|certainty|optimism)\\b'),
  nearBar('accuse', 0.8, SAYING, '(?:condemn\\w*|opposition|criticisms?|outrage|objections?|disapproval|dissatisfaction)\\b'),
  // "stressed | that both sides must wait"
  withContent('demand', 0.8, SAYING, 'must|should|needs? to|has to|have to|ought to'),
  // "believes | they will win"
  withContent('predict', 0.75, 'believ(?:e[sd]?|ing)|think(?:s|ing)?|thought|convinced', "will|won't|would|can|could|going to"),
  // "denied | the request for bail": a ruling
  nearBar('promise', 0.75, 'den(?:y|ies|ied|ying)', '(?:requests?|motions?|appeals?|bail|entry|visas?|access|permission)\\b'),
  // "suggested | setting up a fund", "suggested | that they should wait"
  atBar('propose', 0.7, 'suggest(?:s|ed|ing)?', '(?:\\w+ly )?\\w{3,}ing\\b|that (?:[\\w-]+ ){1,5}(?:should|could simply)\\b'),
];

export const CUE_RULES: readonly ActRule[] = [...DECLINING, ...ASKING, ...AGREEING, ...OPENED, ...WORD_RULES];
