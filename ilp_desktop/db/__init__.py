"""The school's encrypted file: keys, engine, migrations, transactions, backups. Knows none of the nouns."""
