-- The whole data model of the first version: one table a noun, named as in ilp_desktop/model.
-- Days are TEXT yyyy-mm-dd, moments TEXT in UTC, truth values 0 or 1. STRICT refuses a wrong type.

CREATE TABLE academic_year (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on TEXT NOT NULL CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    CHECK (ends_on >= starts_on)
) STRICT;

CREATE TABLE change_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
CREATE INDEX ix_change_history_at ON change_history (at);
CREATE INDEX ix_change_history_record ON change_history (table_name, record_id);

CREATE TABLE pick_list_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    label TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    list_name TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
    UNIQUE (list_name, code)
) STRICT;
CREATE INDEX ix_pick_list_item_list_name ON pick_list_item (list_name);

CREATE TABLE provider (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    role TEXT NOT NULL,
    initials TEXT NOT NULL,
    email TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE half_term (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on TEXT NOT NULL CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    academic_year_id INTEGER NOT NULL REFERENCES academic_year(id) ON DELETE CASCADE,
    UNIQUE (academic_year_id, number),
    CHECK (number BETWEEN 1 AND 6),
    CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX ix_half_term_academic_year_id ON half_term (academic_year_id);

CREATE TABLE learner (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    forename TEXT NOT NULL CHECK (length(forename) > 0),
    surname TEXT NOT NULL CHECK (length(surname) > 0),
    preferred_forename TEXT NOT NULL,
    preferred_surname TEXT NOT NULL,
    middle_names TEXT NOT NULL,
    date_of_birth TEXT CHECK (date_of_birth GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    sex TEXT NOT NULL,
    year_group INTEGER CHECK (year_group IS NULL OR year_group BETWEEN 7 AND 14),
    form_group TEXT NOT NULL,
    tutor_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
    entry_date TEXT CHECK (entry_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    leaving_date TEXT CHECK (leaving_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    review_cadence TEXT NOT NULL,
    upn TEXT NOT NULL,
    uln TEXT NOT NULL,
    home_language TEXT NOT NULL,
    english_additional_language INTEGER NOT NULL CHECK (english_additional_language IN (0, 1)),
    sen_provision TEXT NOT NULL,
    primary_need TEXT NOT NULL,
    further_needs TEXT NOT NULL,
    staff_notes TEXT NOT NULL,
    CHECK (entry_date IS NULL OR date_of_birth IS NULL OR entry_date >= date_of_birth),
    CHECK (leaving_date IS NULL OR entry_date IS NULL OR leaving_date >= entry_date)
) STRICT;
CREATE INDEX ix_learner_tutor_id ON learner (tutor_id);

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    assessed_on TEXT NOT NULL CHECK (assessed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    attendance_percent REAL CHECK (attendance_percent IS NULL OR attendance_percent BETWEEN 0 AND 100),
    attendance_remark TEXT NOT NULL,
    attitude_to_learning TEXT NOT NULL,
    previous_schools TEXT NOT NULL,
    exclusions_or_gaps TEXT NOT NULL,
    history_learner_says TEXT NOT NULL,
    preferred_ways_to_learn TEXT NOT NULL,
    what_gets_in_the_way TEXT NOT NULL,
    what_helps TEXT NOT NULL,
    learn_best_learner_says TEXT NOT NULL,
    prior_achievements TEXT NOT NULL,
    english_reading_level TEXT NOT NULL,
    english_writing_level TEXT NOT NULL,
    english_speaking_listening_level TEXT NOT NULL,
    mathematics_level TEXT NOT NULL,
    ict_level TEXT NOT NULL,
    achievements_learner_says TEXT NOT NULL,
    vocational_areas_tried TEXT NOT NULL,
    vocational_skills TEXT NOT NULL,
    vocational_learner_says TEXT NOT NULL,
    confidence TEXT NOT NULL,
    working_with_others TEXT NOT NULL,
    self_management TEXT NOT NULL,
    independence TEXT NOT NULL,
    behaviour TEXT NOT NULL,
    personal_social_learner_says TEXT NOT NULL,
    vocational_interests TEXT NOT NULL,
    hobbies TEXT NOT NULL,
    ambitions TEXT NOT NULL,
    careers_needs TEXT NOT NULL,
    interests_learner_says TEXT NOT NULL,
    nature_of_difficulty TEXT NOT NULL,
    ehc_plan_asks_for TEXT NOT NULL,
    difficulties_learner_says TEXT NOT NULL,
    medical_information TEXT NOT NULL,
    aids TEXT NOT NULL,
    access_arrangements TEXT NOT NULL,
    communication_needs TEXT NOT NULL,
    medical_learner_says TEXT NOT NULL,
    personal_circumstances TEXT NOT NULL,
    circumstances_support_needs TEXT NOT NULL,
    circumstances_learner_says TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    led_by_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
    finished_on TEXT CHECK (finished_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX ix_assessment_learner_id ON assessment (learner_id);
CREATE INDEX ix_assessment_led_by_id ON assessment (led_by_id);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    learner_id INTEGER REFERENCES learner(id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_at TEXT NOT NULL,
    description TEXT NOT NULL,
    CHECK (size BETWEEN 0 AND 20971520)
) STRICT;
CREATE INDEX ix_attachment_learner_id ON attachment (learner_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    relationship TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    parental_responsibility INTEGER NOT NULL CHECK (parental_responsibility IN (0, 1)),
    note TEXT NOT NULL,
    learner_id INTEGER REFERENCES learner(id) ON DELETE CASCADE,
    provider_id INTEGER REFERENCES provider(id) ON DELETE CASCADE,
    CHECK ((learner_id IS NULL) <> (provider_id IS NULL))
) STRICT;
CREATE INDEX ix_contact_learner_id ON contact (learner_id);
CREATE INDEX ix_contact_provider_id ON contact (provider_id);

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    entries TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (kind, learner_id)
) STRICT;
CREATE INDEX ix_draft_learner_id ON draft (learner_id);

CREATE TABLE log_block (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    identity TEXT NOT NULL UNIQUE,
    weeks INTEGER NOT NULL,
    times_printed INTEGER NOT NULL,
    printed_on TEXT CHECK (printed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    filed_on TEXT CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX ix_log_block_learner_id ON log_block (learner_id);

CREATE TABLE moving_on_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    destination TEXT NOT NULL,
    destination_confirmed INTEGER NOT NULL CHECK (destination_confirmed IN (0, 1)),
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    what_i_take_with_me TEXT NOT NULL,
    support_through_the_change TEXT NOT NULL,
    what_they_must_know TEXT NOT NULL,
    follow_up_on TEXT CHECK (follow_up_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    follow_up_result TEXT NOT NULL,
    learner_says TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_moving_on_plan_learner_id ON moving_on_plan (learner_id);

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    anticipated_progression TEXT NOT NULL,
    career_aspiration TEXT NOT NULL,
    options_explored TEXT NOT NULL,
    advised_by TEXT NOT NULL,
    destination_learner_says TEXT NOT NULL,
    develop_vocational TEXT NOT NULL,
    develop_personal_social TEXT NOT NULL,
    develop_english TEXT NOT NULL,
    develop_mathematics TEXT NOT NULL,
    develop_ict TEXT NOT NULL,
    develop_other TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    key_worker_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'agreed', 'closed')),
    version INTEGER NOT NULL,
    CHECK (version >= 1),
    CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE INDEX ix_plan_key_worker_id ON plan (key_worker_id);
CREATE INDEX ix_plan_learner_id ON plan (learner_id);

CREATE TABLE print_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    font TEXT NOT NULL,
    size INTEGER NOT NULL,
    line_spacing REAL NOT NULL,
    tint TEXT NOT NULL,
    symbols INTEGER NOT NULL CHECK (symbols IN (0, 1)),
    plain_language INTEGER NOT NULL CHECK (plain_language IN (0, 1)),
    prompt_language TEXT NOT NULL,
    learner_id INTEGER NOT NULL UNIQUE REFERENCES learner(id) ON DELETE CASCADE
) STRICT;

CREATE TABLE access_arrangement (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    evidence TEXT NOT NULL,
    evidence_on TEXT CHECK (evidence_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX ix_access_arrangement_plan_id ON access_arrangement (plan_id);

CREATE TABLE attachment_content (
    attachment_id INTEGER PRIMARY KEY NOT NULL REFERENCES attachment(id) ON DELETE CASCADE,
    content BLOB NOT NULL,
    CHECK (length(content) <= 20971520)
) STRICT;

CREATE TABLE method (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    used_on TEXT CHECK (used_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    tool TEXT NOT NULL,
    score TEXT NOT NULL,
    note TEXT NOT NULL,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_method_assessment_id ON method (assessment_id);

CREATE TABLE moving_on_visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    visit_on TEXT CHECK (visit_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    place TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    moving_on_plan_id INTEGER NOT NULL REFERENCES moving_on_plan(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_moving_on_visit_moving_on_plan_id ON moving_on_visit (moving_on_plan_id);

CREATE TABLE need (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    area TEXT NOT NULL,
    description TEXT NOT NULL CHECK (length(description) > 0),
    priority TEXT NOT NULL,
    source TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    assessment_id INTEGER REFERENCES assessment(id) ON DELETE SET NULL,
    found_on TEXT NOT NULL CHECK (found_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    met_on TEXT CHECK (met_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) STRICT;
CREATE INDEX ix_need_assessment_id ON need (assessment_id);
CREATE INDEX ix_need_learner_id ON need (learner_id);

CREATE TABLE placement (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    employer TEXT NOT NULL,
    kind TEXT NOT NULL,
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    days TEXT NOT NULL,
    purpose TEXT NOT NULL,
    contact TEXT NOT NULL,
    health_safety_checked_on TEXT CHECK (health_safety_checked_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reflection TEXT NOT NULL,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    provider_id INTEGER REFERENCES provider(id) ON DELETE SET NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX ix_placement_plan_id ON placement (plan_id);
CREATE INDEX ix_placement_provider_id ON placement (provider_id);

CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    agreed_on TEXT NOT NULL CHECK (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    frozen_at TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (plan_id, number)
) STRICT;
CREATE INDEX ix_plan_version_plan_id ON plan_version (plan_id);

CREATE TABLE programme_component (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    strand TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    teacher TEXT NOT NULL,
    level TEXT NOT NULL,
    weekday TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    provider_id INTEGER REFERENCES provider(id) ON DELETE SET NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX ix_programme_component_plan_id ON programme_component (plan_id);
CREATE INDEX ix_programme_component_provider_id ON programme_component (provider_id);

CREATE TABLE qualification (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    title TEXT NOT NULL,
    awarding_body TEXT NOT NULL,
    number TEXT NOT NULL,
    level TEXT NOT NULL,
    credits INTEGER,
    status TEXT NOT NULL,
    result TEXT NOT NULL,
    result_on TEXT CHECK (result_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX ix_qualification_plan_id ON qualification (plan_id);

CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    reviewed_on TEXT NOT NULL CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    attendance_percent REAL CHECK (attendance_percent IS NULL OR attendance_percent BETWEEN 0 AND 100),
    what_i_learned TEXT NOT NULL,
    how_i_learned_it TEXT NOT NULL,
    what_i_enjoyed TEXT NOT NULL,
    what_went_well TEXT NOT NULL,
    what_went_less_well TEXT NOT NULL,
    where_i_could_use_it TEXT NOT NULL,
    progress_as_a_whole TEXT NOT NULL,
    changes_in_needs TEXT NOT NULL,
    changes_in_circumstances TEXT NOT NULL,
    changes_in_destination TEXT NOT NULL,
    team_support TEXT NOT NULL,
    next_review_on TEXT CHECK (next_review_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    led_by_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
    number INTEGER NOT NULL,
    UNIQUE (learner_id, number),
    CHECK (number >= 1),
    CHECK (next_review_on IS NULL OR next_review_on >= reviewed_on)
) STRICT;
CREATE INDEX ix_review_learner_id ON review (learner_id);
CREATE INDEX ix_review_led_by_id ON review (led_by_id);
CREATE INDEX ix_review_plan_id ON review (plan_id);

CREATE TABLE school (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    school_name TEXT NOT NULL CHECK (length(school_name) > 0),
    urn TEXT NOT NULL,
    la_establishment TEXT NOT NULL,
    ukprn TEXT NOT NULL,
    senco_name TEXT NOT NULL,
    assessment_weeks INTEGER NOT NULL,
    active_targets INTEGER NOT NULL,
    idle_lock_minutes INTEGER NOT NULL,
    logo_id INTEGER REFERENCES attachment(id) ON DELETE SET NULL,
    second_backup_folder TEXT NOT NULL,
    CHECK (id = 1)
) STRICT;
CREATE INDEX ix_school_logo_id ON school (logo_id);

CREATE TABLE skill_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    area TEXT NOT NULL,
    level TEXT NOT NULL,
    strengths TEXT NOT NULL,
    needs TEXT NOT NULL,
    priority TEXT NOT NULL,
    support TEXT NOT NULL,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_skill_profile_assessment_id ON skill_profile (assessment_id);

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    who TEXT NOT NULL,
    note TEXT NOT NULL,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id) ON DELETE CASCADE,
    attachment_id INTEGER REFERENCES attachment(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_source_assessment_id ON source (assessment_id);
CREATE INDEX ix_source_attachment_id ON source (attachment_id);

CREATE TABLE statutory_expectation (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    subject TEXT NOT NULL,
    how_it_is_met TEXT NOT NULL,
    reason_why_not TEXT NOT NULL,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX ix_statutory_expectation_plan_id ON statutory_expectation (plan_id);

CREATE TABLE support (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    who TEXT NOT NULL,
    how_often TEXT NOT NULL,
    "where" TEXT NOT NULL,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX ix_support_plan_id ON support (plan_id);

CREATE TABLE achievement (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    title TEXT NOT NULL,
    achieved_on TEXT NOT NULL CHECK (achieved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    description TEXT NOT NULL,
    accredited INTEGER NOT NULL CHECK (accredited IN (0, 1)),
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    review_id INTEGER REFERENCES review(id) ON DELETE SET NULL,
    qualification_id INTEGER REFERENCES qualification(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_achievement_learner_id ON achievement (learner_id);
CREATE INDEX ix_achievement_qualification_id ON achievement (qualification_id);
CREATE INDEX ix_achievement_review_id ON achievement (review_id);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    agreed_on TEXT NOT NULL CHECK (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    how TEXT NOT NULL,
    plan_version_id INTEGER REFERENCES plan_version(id) ON DELETE CASCADE,
    review_id INTEGER REFERENCES review(id) ON DELETE CASCADE,
    provider_id INTEGER REFERENCES provider(id) ON DELETE SET NULL,
    CHECK ((plan_version_id IS NULL) <> (review_id IS NULL))
) STRICT;
CREATE INDEX ix_agreement_plan_version_id ON agreement (plan_version_id);
CREATE INDEX ix_agreement_provider_id ON agreement (provider_id);
CREATE INDEX ix_agreement_review_id ON agreement (review_id);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    how TEXT NOT NULL,
    review_id INTEGER NOT NULL REFERENCES review(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_participant_review_id ON participant (review_id);

CREATE TABLE programme_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    programme_component_id INTEGER NOT NULL REFERENCES programme_component(id) ON DELETE CASCADE,
    weekday TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;
CREATE INDEX ix_programme_session_programme_component_id ON programme_session (programme_component_id);

CREATE TABLE qualification_unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    credits INTEGER,
    achieved_on TEXT CHECK (achieved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    qualification_id INTEGER NOT NULL REFERENCES qualification(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_qualification_unit_qualification_id ON qualification_unit (qualification_id);

CREATE TABLE review_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    view TEXT NOT NULL,
    review_id INTEGER NOT NULL REFERENCES review(id) ON DELETE CASCADE,
    provider_id INTEGER REFERENCES provider(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_review_view_provider_id ON review_view (provider_id);
CREATE INDEX ix_review_view_review_id ON review_view (review_id);

CREATE TABLE sharing (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    shared_on TEXT NOT NULL CHECK (shared_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    shared_with TEXT NOT NULL,
    how TEXT NOT NULL,
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    assessment_id INTEGER REFERENCES assessment(id) ON DELETE CASCADE,
    plan_version_id INTEGER REFERENCES plan_version(id) ON DELETE CASCADE,
    review_id INTEGER REFERENCES review(id) ON DELETE CASCADE,
    staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
    provider_id INTEGER REFERENCES provider(id) ON DELETE SET NULL,
    CHECK ((assessment_id IS NOT NULL) + (plan_version_id IS NOT NULL) + (review_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX ix_sharing_assessment_id ON sharing (assessment_id);
CREATE INDEX ix_sharing_plan_version_id ON sharing (plan_version_id);
CREATE INDEX ix_sharing_provider_id ON sharing (provider_id);
CREATE INDEX ix_sharing_review_id ON sharing (review_id);
CREATE INDEX ix_sharing_staff_id ON sharing (staff_id);

CREATE TABLE target (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    area TEXT NOT NULL,
    what_i_will_do TEXT NOT NULL CHECK (length(what_i_will_do) > 0),
    success_criteria TEXT NOT NULL,
    baseline TEXT NOT NULL,
    skills_required TEXT NOT NULL,
    support_strategy TEXT NOT NULL,
    help_outside_classroom TEXT NOT NULL,
    who TEXT NOT NULL,
    by_when TEXT CHECK (by_when GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('not_started', 'working_on_it', 'nearly_there', 'achieved', 'changed', 'stopped')),
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    is_long_term INTEGER NOT NULL CHECK (is_long_term IN (0, 1)),
    long_term_target_id INTEGER REFERENCES target(id) ON DELETE SET NULL,
    set_on TEXT NOT NULL CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    set_in_review_id INTEGER REFERENCES review(id) ON DELETE SET NULL,
    closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    position INTEGER NOT NULL,
    CHECK (NOT (is_long_term AND long_term_target_id IS NOT NULL))
) STRICT;
CREATE INDEX ix_target_long_term_target_id ON target (long_term_target_id);
CREATE INDEX ix_target_plan_id ON target (plan_id);
CREATE INDEX ix_target_set_in_review_id ON target (set_in_review_id);

CREATE TABLE log_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    entry_on TEXT NOT NULL CHECK (entry_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    what_i_learned TEXT NOT NULL,
    how_i_learned_it TEXT NOT NULL,
    what_i_enjoyed TEXT NOT NULL,
    what_was_hard TEXT NOT NULL,
    something_unexpected TEXT NOT NULL,
    rating INTEGER CHECK (rating IS NULL OR rating BETWEEN 1 AND 5),
    seen_by TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    log_block_id INTEGER REFERENCES log_block(id) ON DELETE SET NULL,
    target_id INTEGER REFERENCES target(id) ON DELETE SET NULL,
    attachment_id INTEGER REFERENCES attachment(id) ON DELETE SET NULL,
    review_id INTEGER REFERENCES review(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_log_entry_attachment_id ON log_entry (attachment_id);
CREATE INDEX ix_log_entry_learner_id ON log_entry (learner_id);
CREATE INDEX ix_log_entry_log_block_id ON log_entry (log_block_id);
CREATE INDEX ix_log_entry_review_id ON log_entry (review_id);
CREATE INDEX ix_log_entry_target_id ON log_entry (target_id);

CREATE TABLE progress_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    staff_only INTEGER NOT NULL CHECK (staff_only IN (0, 1)),
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    target_id INTEGER REFERENCES target(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_progress_note_learner_id ON progress_note (learner_id);
CREATE INDEX ix_progress_note_target_id ON progress_note (target_id);

CREATE TABLE target_need (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    need_id INTEGER NOT NULL REFERENCES need(id) ON DELETE CASCADE,
    UNIQUE (target_id, need_id)
) STRICT;
CREATE INDEX ix_target_need_need_id ON target_need (need_id);
CREATE INDEX ix_target_need_target_id ON target_need (target_id);

CREATE TABLE target_outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('not_started', 'working_on_it', 'nearly_there', 'achieved', 'changed', 'stopped')),
    distance INTEGER CHECK (distance IS NULL OR distance BETWEEN 0 AND 4),
    evidence TEXT NOT NULL,
    comment TEXT NOT NULL,
    review_id INTEGER NOT NULL REFERENCES review(id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    UNIQUE (review_id, target_id)
) STRICT;
CREATE INDEX ix_target_outcome_review_id ON target_outcome (review_id);
CREATE INDEX ix_target_outcome_target_id ON target_outcome (target_id);

CREATE TABLE outcome_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code TEXT NOT NULL,
    achievement_id INTEGER REFERENCES achievement(id) ON DELETE CASCADE,
    target_id INTEGER REFERENCES target(id) ON DELETE CASCADE,
    log_entry_id INTEGER REFERENCES log_entry(id) ON DELETE CASCADE,
    CHECK ((achievement_id IS NOT NULL) + (target_id IS NOT NULL) + (log_entry_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX ix_outcome_tag_achievement_id ON outcome_tag (achievement_id);
CREATE INDEX ix_outcome_tag_log_entry_id ON outcome_tag (log_entry_id);
CREATE INDEX ix_outcome_tag_target_id ON outcome_tag (target_id);
