"""What the Spark job is made of; the only part of masklake that imports pyspark."""
