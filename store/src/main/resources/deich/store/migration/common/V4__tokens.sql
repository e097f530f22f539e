-- Keys with which programs of a person come in. Only the hash of the secret is kept, and of its use no more than the day.
create table access_token (
    id uuid primary key,
    person uuid not null references person,
    name varchar(100) not null,
    scopes varchar(400) not null,
    hash char(64) not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone
);
create index access_token_by_person on access_token (person);
