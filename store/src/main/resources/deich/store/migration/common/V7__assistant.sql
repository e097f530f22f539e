-- What organisations hand to the assistant. Bytes of their own, not shared by hash: what is deleted here is gone.
create table document (
    id uuid primary key,
    organisation varchar(100) not null references organisation,
    name varchar(200) not null,
    title varchar(300) not null,
    purpose varchar(300) not null,
    vouched boolean not null,
    delete_on varchar(10),
    digest char(64) not null,
    size bigint not null,
    bytes ${bytes} not null,
    person uuid not null,
    kept_at timestamp with time zone not null
);
create index document_by_organisation on document (organisation);

-- Texts made from what the engine found, and who stands for them.
create table draft (
    id uuid primary key,
    stock varchar(60) not null references stock,
    version integer not null,
    organisation varchar(100) not null references organisation,
    kind varchar(60) not null,
    title varchar(300) not null,
    made text not null,
    text text not null,
    marker text not null,
    person uuid not null,
    made_at timestamp with time zone not null,
    released_by uuid,
    released_at timestamp with time zone
);
create index draft_by_stock on draft (stock, organisation);

-- Old requirement to new control, as somebody decided; the ranker learns from what is confirmed.
create table mapping (
    organisation varchar(100) not null references organisation,
    source varchar(100) not null,
    target varchar(100) not null,
    confirmed boolean not null,
    person uuid not null,
    decided_at timestamp with time zone not null,
    primary key (organisation, source, target)
);
