# What was done, where it names something: the titles of Undo and Redo. English is as `sentence!` has it in its sources.
deeds-ask-noted = 已记下求助“{ $what }”
deeds-ask-edited = 已编辑求助“{ $what }”

deeds-opened-again = 已重新打开：{ $what }

deeds-answered = 已答复：{ $what }

deeds-dropped = 已放弃：{ $what }

deeds-event-written-down = 已写下：{ $title }

deeds-added = 已添加：{ $what }
deeds-added-by-hand = 手动添加

deeds-edited = 已编辑：{ $what }
deeds-edited-by-hand = 手动编辑：{ $fields }

deeds-deleted = 已删除：{ $what }

deeds-noted = 已记下：{ $what }

deeds-help-given = 给予 { $name } 的{ $help }
deeds-help-received = 来自 { $name } 的{ $help }
deeds-help-advice = 建议
deeds-help-introduction = 引荐
deeds-help-referral = 推介
deeds-help-feedback = 反馈
deeds-help-knowledge = 知识
deeds-help-endorsement = 背书
deeds-help-recommendation = 推荐
deeds-help-hands-on = 实际帮助
deeds-help-lead = 线索
deeds-help-time = 时间

deeds-contribution-talk = 演讲“{ $title }”
deeds-contribution-article = 文章“{ $title }”
deeds-contribution-post = 帖子“{ $title }”
deeds-contribution-code = 代码“{ $title }”
deeds-contribution-panel = 座谈“{ $title }”
deeds-contribution-answer = 解答“{ $title }”
deeds-contribution-review = 评审“{ $title }”
deeds-contribution-award = 奖项“{ $title }”

deeds-insight = 一条心得
deeds-insight-from = 来自 { $name } 的一条心得
deeds-insight-from-more = 来自 { $name } 等另外 { $more } 人的一条心得

deeds-learning-course = 课程“{ $title }”
deeds-learning-book = 书“{ $title }”
deeds-learning-conference = 会议“{ $title }”
deeds-learning-asked = 请求的反馈“{ $title }”
deeds-learning-received = 得到的反馈“{ $title }”
deeds-learning-certificate = 证书“{ $title }”

deeds-profile-targets-changed = 已更改概况的目标值

deeds-goal-set = 已设定目标：{ $goal }
deeds-goal-changed = 已更改目标：{ $goal }
deeds-goal-brought-back = 已恢复一个目标

deeds-goals-set = 已设定目标组“{ $set }”

deeds-import-undone = 已撤销 { $title } 的导入

deeds-imported = 已导入 { $title }
deeds-imported-from = 从 { $title } 导入

deeds-logged = 已记录：{ $what }
deeds-logged-with = { $begin }，并有{ $what }

deeds-talk-with = 与 { $name } 的{ $kind }
deeds-talk-with-one-more = 与 { $name } 和另外一人的{ $kind }
deeds-talk-with-more = 与 { $name } 和另外 { $more } 人的{ $kind }
deeds-talk-one-to-one = 一对一交谈
deeds-talk-group = 多人会面
deeds-talk-call = 通话
deeds-talk-video = 视频通话
deeds-talk-message = 消息
deeds-talk-email = 电子邮件
deeds-talk-letter = 信件
deeds-talk-at-event = 活动上的交谈
deeds-talk-other = 往来

deeds-introduction-mine = 已记下 { $first } 与 { $second } 的引荐
deeds-introduction-theirs = 已记下由 { $first } 引荐给 { $second }
deeds-introduction-moved = { $first } 与 { $second } 的引荐：{ $state }

deeds-a-note = 一条笔记
deeds-a-promise = 一个承诺
deeds-a-new-person = 一位新人员

deeds-notes = { $notes } 条笔记

deeds-an-exchange = 一次互助
deeds-an-ask = 一个求助
deeds-an-opportunity = 一个机会

deeds-exchanges = { $exchanges } 次互助

deeds-promises = { $promises } 个承诺

deeds-asks = { $asks } 个求助

deeds-insights = { $insights } 条心得

deeds-opportunities = { $opportunities } 个机会

deeds-new-people = { $added } 位新人员

deeds-mentee-limit = 已将被指导者上限设为 { $limit }

deeds-mentorship-begun = 已开始与 { $name } 的指导
deeds-mentorship-edited = 已编辑与 { $name } 的指导
deeds-mentorship-ended = 已结束与 { $name } 的指导
deeds-mentorship-taken-up = 已恢复与 { $name } 的指导
deeds-mentorship-deleted = 已删除与 { $name } 的指导

deeds-agenda-set = 已设定与 { $name } 的议程

deeds-milestone-added = 已添加与 { $name } 的里程碑：{ $what }
deeds-milestone-reached = 已达成：{ $what }
deeds-milestone-edited = 已编辑里程碑“{ $what }”
deeds-milestone-deleted = 已删除里程碑

deeds-promise-noted = 已记下承诺“{ $what }”
deeds-promise-edited = 已编辑承诺“{ $what }”

deeds-session-noted = 已记下与 { $name } 的指导会谈
deeds-session-taken-out = 已从指导中移出一次会谈

deeds-template-saved = 已保存模板“{ $name }”
deeds-template-deleted = 已删除模板“{ $name }”

deeds-note-added = 已记下关于 { $name } 的内容

deeds-opportunity-noted = 已记下机会“{ $title }”
deeds-opportunity-edited = 已编辑机会“{ $title }”
deeds-opportunity-deleted = 已删除机会“{ $title }”
deeds-opportunity-moved = { $title }：{ $called }

deeds-thanks-noted = 已记下致谢
deeds-thanks-taken-back = 已收回致谢

deeds-next-step = “{ $title }”的下一步：{ $what }

deeds-stage-called = 已将阶段命名为“{ $called }”

deeds-field-changed = 已更改 { $name } 的领域
deeds-field-taken = 已从文件取用一个组织的领域
deeds-field-value = { $field }“{ $value }”

deeds-fields-taken = 已从文件取用 { $several } 个组织的领域

deeds-met = 相识

deeds-changed-by-import = 由 { $title } 的导入更改
deeds-changed-jobs = { $before } → { $after }

deeds-merged-with = 与 { $name } 合并
deeds-merged-with-lost = 与 { $name } 合并，其原有{ $lost }
deeds-merged = 已将 { $from } 并入 { $into }

deeds-kept-apart = 已将 { $name } 与 { $other_name } 分开保留
deeds-kept = 已兑现：{ $what }

deeds-people-added = 已添加 { $many } 人
deeds-people-deleted = 已删除 { $many } 人
deeds-people = { $many } 人

deeds-tagged = 已添加标签“{ $tag }”：{ $whom }

deeds-untagged = 已移除标签“{ $tag }”：{ $whom }

deeds-tags-changed = 已更改标签：{ $whom }

deeds-offer-taken = 已为 { $name } 采用“{ $value }”
deeds-offer-dismissed = 已为 { $name } 忽略“{ $value }”

deeds-parted = 已拆分 { $name }

deeds-view-saved = 已保存视图“{ $name }”
deeds-view-deleted = 已删除视图“{ $name }”

deeds-it = 此项

deeds-whom = { $names }

deeds-plan-done = 已完成：{ $whom }
deeds-plan-put-off = 已推迟：{ $whom }
deeds-plan-not-this = 不做：{ $whom }

deeds-week-kept-quiet = 已将一周设为安静

deeds-quiet-week-taken-back = 已取消安静的一周

deeds-related = 已关联 { $first } 与 { $second }

deeds-membership-noted = 已记下 { $organisation } 的会员身份
deeds-membership-removed = 已移除会员身份

deeds-unrelated = { $first } 与 { $second } 保持无关联

deeds-talk-written-down = 已写下一次交谈
deeds-talks-written-down = 已写下 { $many } 次交谈

deeds-tie-changed = 已更改与 { $name } 的关系

deeds-ties-changed = 已更改 { $several } 个关系

deeds-topic-added = 已添加主题 { $name }
deeds-topic-edited = 已编辑主题 { $name }
deeds-topic-renamed = 已将主题 { $before } 改名为 { $name }
deeds-topic-assessed = 已将 { $name } 评为程度 { $level }
deeds-topic-deleted = 已删除主题 { $name }
deeds-topic-put-aside = 已搁置主题 { $name }

deeds-assessment-taken-back = 已收回对 { $name } 的评估

deeds-topics-changed = 已更改 { $name } 的主题

deeds-brought-back = 已恢复：{ $one }

deeds-records-brought-back = 已恢复 { $many } 条记录

deeds-of-a-kind = { $kind }
deeds-of-a-kind-with = 与 { $people } 的{ $kind }
