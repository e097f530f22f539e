-- What Deich keeps, for H2 (MODE=PostgreSQL) and PostgreSQL alike.
-- ${bytes}: the column type for bytes of any length, bytea or blob.

create table organisation (
    id varchar(100) primary key,
    name varchar(300) not null,
    kind varchar(20) not null,
    land varchar(10)
);

-- The only table with personal data. Everywhere else a person is an id; erasing empties login and name here.
create table person (
    id uuid primary key,
    login varchar(200) unique,
    name varchar(300),
    organisation varchar(100) not null references organisation,
    roles varchar(200) not null,
    active boolean not null,
    password_hash varchar(500),
    created_at timestamp with time zone not null,
    must_change boolean not null
);
create index person_by_organisation on person (organisation);

-- Codes that work once; the code itself is never kept.
create table code (
    id uuid primary key,
    hash char(64) not null,
    purpose varchar(40) not null,
    person uuid references person,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

-- Files and lists of files, each once, found by the SHA-256 of what they hold.
create table content (
    digest char(64) primary key,
    size bigint not null,
    packed ${bytes} not null
);

create table stock (
    id varchar(60) primary key,
    title varchar(300) not null,
    owner varchar(100) not null references organisation,
    head integer not null,
    created_at timestamp with time zone not null,
    retired boolean not null
);

create table stock_version (
    stock varchar(60) not null references stock,
    number integer not null,
    parent integer,
    author uuid not null,
    saved_at timestamp with time zone not null,
    reason varchar(1000) not null,
    digest char(64) not null references content,
    primary key (stock, number)
);

create table stock_grant (
    stock varchar(60) not null references stock,
    giver varchar(100) not null references organisation,
    taker varchar(100) not null references organisation,
    given_at timestamp with time zone not null,
    given_by uuid not null,
    primary key (stock, giver, taker)
);

create table confirmation (
    stock varchar(60) not null references stock,
    component varchar(100) not null,
    digest char(64) not null,
    person uuid not null,
    confirmed_at timestamp with time zone not null,
    primary key (stock, component, digest)
);

create table run (
    id uuid primary key,
    stock varchar(60) not null references stock,
    version integer not null,
    kind varchar(40) not null,
    order_text text not null,
    state varchar(20) not null,
    progress double precision not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    heard_at timestamp with time zone,
    worker varchar(100),
    tries integer not null,
    failure varchar(2000)
);
create index run_by_state on run (state, asked_at);
create index run_by_stock on run (stock, asked_at);

create table run_result (
    run uuid not null references run,
    name varchar(60) not null,
    digest char(64) not null references content,
    primary key (run, name)
);

-- The audit log. Each entry's hash covers the entry before; audit_head is the one row on which writers queue up.
create table audit_entry (
    seq bigint primary key,
    at timestamp with time zone not null,
    actor uuid not null,
    action varchar(60) not null,
    subject varchar(200) not null,
    details text not null,
    previous char(64) not null,
    hash char(64) not null
);
create index audit_by_subject on audit_entry (subject, seq);

create table audit_head (
    id integer primary key,
    seq bigint not null,
    hash char(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
