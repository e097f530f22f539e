-- Who signs in at a provider (OpenID Connect): whose number there belongs to whose account here, and nothing else of what
-- the provider knows.
create table person_identity (
    issuer varchar(500) not null,
    subject varchar(255) not null,
    person uuid not null references person,
    linked_at timestamp with time zone not null,
    primary key (issuer, subject),
    constraint person_identity_once unique (person, issuer)
);
