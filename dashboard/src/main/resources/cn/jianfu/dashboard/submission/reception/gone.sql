-- Grain: one row, a file that is nowhere. What waits for an answer cannot be answered without it, and is asked for again.
UPDATE app.submission
SET gone_at = now(),
    status = CASE WHEN status = 'ACCEPTED' THEN status ELSE 'REJECTED' END,
    stored_path = CASE WHEN status = 'ACCEPTED' THEN stored_path END,
    message = CASE WHEN status = 'ACCEPTED' THEN message ELSE '服务器上的文件已丢失，请重新报送。' END
WHERE submission_id = :submission
