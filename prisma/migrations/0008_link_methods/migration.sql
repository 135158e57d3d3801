-- Links to a taxonomy by agreement of names, and how closely the names agree.

ALTER TABLE enhanced_skills DROP CONSTRAINT enhanced_skills_esco_link_method_check;
ALTER TABLE enhanced_skills ADD CONSTRAINT enhanced_skills_esco_link_method_check
  CHECK (esco_link_method IN ('vocabulary', 'exact', 'normalised', 'agreement', 'model'));

-- 1 for equal labels and curated links; null without a link, and where a language model chose.
ALTER TABLE enhanced_skills ADD COLUMN esco_link_score real
  CHECK (esco_link_score IS NULL OR (esco_link_score BETWEEN 0 AND 1 AND esco_uri IS NOT NULL));
